"""Speaking rounds and the speaking list: the table, the queue beside it, and the stage on the wall."""
