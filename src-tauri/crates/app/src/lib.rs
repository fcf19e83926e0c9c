//! What can be done: use-cases and the one table of commands.
