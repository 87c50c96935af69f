//! The only place that writes to the disk.
