//! What passes between laptops and other programs: parcels of changes, lists, pictures.
//!
//! Everything here comes from strangers, so everything is read with limits. Nothing here knows the
//! store: what was read is handed on as plain values.

pub mod list;
pub mod parcel;
pub mod people;
pub mod picture;
