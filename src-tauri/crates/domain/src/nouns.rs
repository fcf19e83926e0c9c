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
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $name {
            $(
                $(#[doc = $field_about])*
                #[serde(skip_serializing_if = "Option::is_none")]
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

        /// Written from the table of fields, so that a choice lists its words.
        impl ts_rs::TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn docs() -> Option<String> {
                Some(format!("/**\n *{}\n */\n", concat!($($about),*)))
            }

            fn name(_: &ts_rs::Config) -> String {
                stringify!($name).to_owned()
            }

            fn inline(_: &ts_rs::Config) -> String {
                $crate::shape::typescript(Self::FIELDS)
            }

            fn inline_flattened(config: &ts_rs::Config) -> String {
                Self::inline(config)
            }

            fn decl(config: &ts_rs::Config) -> String {
                format!("type {} = {};", Self::name(config), Self::inline(config))
            }

            fn decl_concrete(config: &ts_rs::Config) -> String {
                Self::decl(config)
            }

            fn output_path() -> Option<std::path::PathBuf> {
                Some(concat!(stringify!($name), ".ts").into())
            }
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
