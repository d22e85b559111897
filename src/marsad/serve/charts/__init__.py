"""Pictures drawn on the server as plain figures, so that they are there without JavaScript."""
