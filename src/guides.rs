//! The guides that come with the program, and guides read from a folder.
