//! What passes between laptops and other programs: parcels of changes, lists of people, pictures.
//!
//! Everything here comes from strangers, so everything is read with limits. Nothing here knows the
//! store: what was read is handed on as plain values.

pub mod parcel;
pub mod people;
pub mod picture;
