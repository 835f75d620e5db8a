"""The rota of those who lead the meetings."""
