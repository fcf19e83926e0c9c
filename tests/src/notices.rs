//! What the app tells its windows, kept so that a test or a page can ask for it.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

/// Everything told so far, numbered from 1.
#[derive(Default)]
pub struct Notices {
    told: Mutex<Vec<Value>>,
    bell: Condvar,
}

impl Notices {
    /// Adds one.
    pub fn tell(&self, name: &str, payload: Value) {
        let mut told = self.lock();
        let n = told.len() + 1;
        told.push(json!({ "n": n, "name": name, "payload": payload }));
        self.bell.notify_all();
    }

    /// Those after the number `after`; when there are none yet, waits for the first.
    #[must_use]
    pub fn after(&self, after: usize, wait: Duration) -> Vec<Value> {
        let told = self.lock();
        let (told, _) = self
            .bell
            .wait_timeout_while(told, wait, |told| told.len() <= after)
            .unwrap_or_else(PoisonError::into_inner);
        told.iter().skip(after).cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Value>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
