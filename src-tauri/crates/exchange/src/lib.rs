//! What passes between laptops and other programs: parcels of changes, lists of people.
