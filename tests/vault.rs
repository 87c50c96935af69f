//! The vault from outside: what is kept comes back, whatever happens to the disk, the program or the files.

mod desk;
mod faults;
mod hostile;
mod keeping;
mod kill;
mod merging;
mod old_vaults;
mod privacy;
