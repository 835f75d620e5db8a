"""Meetings and agendas on the laptop and on the wall."""
