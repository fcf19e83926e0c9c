//! Carrying parcels from one stage to another.

use serde_json::{Value, json};

use crate::Stage;

impl Stage {
    /// Everything that this book has and `other` has not, as the command gives it.
    pub fn packed_for(&self, other: &Stage) -> Value {
        let have = other.call("heads", json!({})).unwrap()["have"].clone();
        self.call("changes_since", json!({ "have": have })).unwrap()
    }

    /// Brings all of that over, and says what came of it.
    pub fn carry_to(&self, other: &Stage) -> Value {
        let parcel = self.packed_for(other)["parcel"].clone();
        other
            .call("apply_changes", json!({ "parcel": parcel }))
            .unwrap()
    }

    /// A hash of all rows, after a check that they are what the documents say.
    pub fn digest(&self) -> String {
        let found = self.call("check", json!({})).unwrap();
        assert_eq!(found["ok"], true, "{found}");
        found["digest"].as_str().unwrap_or_default().to_owned()
    }
}
