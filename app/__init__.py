"""The laptop window, the wall window and the features shown in them."""
