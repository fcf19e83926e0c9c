//! The fields of every noun, each in one line with its shape.
mod call;
mod design;
mod event;
mod item;
mod person;
mod printing;
mod programme_item;
mod sheet;
mod shift;

pub use call::{Call, Organization};
pub use design::Design;
pub use event::Event;
pub use item::{Item, Movement, Reservation};
pub use person::Person;
pub use printing::Printing;
pub use programme_item::ProgrammeItem;
pub use sheet::{Sheet, Waiver};
pub use shift::{Assignment, Shift};

/// A struct to read a noun with, and the table that input is checked against.
macro_rules! fields {
    (
        $(#[doc = $about:literal])*
        $name:ident {
            $( $(#[doc = $field_about:literal])* $field:ident $(($required:ident))?: $ty:ty = $shape:expr; )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(default)]
        #[ts(export)]
        pub struct $name {
            $(
                $(#[doc = $field_about])*
                #[serde(skip_serializing_if = "Option::is_none")]
                #[ts(optional)]
                pub $field: Option<$ty>,
            )*
        }

        impl $name {
            /// The table of fields.
            pub const FIELDS: &'static [$crate::Field] = &[
                $( $crate::Field {
                    name: stringify!($field),
                    shape: $shape,
                    required: $crate::nouns::required!($($required)?),
                    about: concat!($($field_about),*),
                }, )*
            ];
        }
    };
}

macro_rules! required {
    () => {
        false
    };
    (required) => {
        true
    };
}
use {fields, required};
