"""Tests of the panels, stages and kit, played through real widgets."""
