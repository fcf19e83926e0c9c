//! One record as an Automerge document: flat scalars at the root, every change kept.
use std::collections::BTreeMap;

use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, ChangeHash, ObjType, ROOT, ReadDoc, ScalarValue};
use convoke_domain::{Fields, Value};

use crate::StoreError;

/// Changes beyond this many are folded into the saved document.
pub(crate) const FOLD_AT: usize = 20;

/// A record's document in memory.
pub(crate) struct Document {
    inner: AutoCommit,
}

/// A change as it is stored and carried.
pub(crate) struct NewChange {
    pub hash: [u8; 32],
    pub bytes: Vec<u8>,
}

impl From<automerge::AutomergeError> for StoreError {
    fn from(error: automerge::AutomergeError) -> Self {
        Self::Document(error.to_string())
    }
}

impl Document {
    /// A document without content, written to as `actor`.
    pub fn empty(actor: [u8; 16]) -> Self {
        Self {
            inner: AutoCommit::new().with_actor(ActorId::from(&actor[..])),
        }
    }

    /// Loads a document from what is stored of it.
    pub fn load(
        base: Option<&[u8]>,
        changes: &[Vec<u8>],
        actor: [u8; 16],
    ) -> Result<Self, StoreError> {
        let mut inner = match base {
            Some(base) => AutoCommit::load(base)?,
            None => AutoCommit::new(),
        };
        for change in changes {
            inner.load_incremental(change)?;
        }
        Ok(Self {
            inner: inner.with_actor(ActorId::from(&actor[..])),
        })
    }

    /// Whether it holds that change.
    pub fn has(&mut self, hash: &[u8; 32]) -> bool {
        self.inner.get_change_by_hash(&ChangeHash(*hash)).is_some()
    }

    /// Takes in one foreign change; its checksum is checked.
    pub fn take(&mut self, change: &[u8]) -> Result<(), StoreError> {
        self.inner.load_incremental(change)?;
        Ok(())
    }

    /// The visible fields.
    pub fn fields(&self) -> Fields {
        let keys: Vec<String> = self.inner.keys(ROOT).collect();
        keys.into_iter()
            .filter_map(|key| Some((self.value(&key)?, key)))
            .map(swap)
            .collect()
    }

    /// The fields as they were at these heads; none at no heads.
    pub fn fields_at(&self, heads: &[ChangeHash]) -> Result<Fields, StoreError> {
        let mut fields = Fields::new();
        if heads.is_empty() {
            return Ok(fields);
        }
        let keys: Vec<String> = self.inner.keys_at(ROOT, heads).collect();
        for key in keys {
            if let Some((value, object)) = self.inner.get_at(ROOT, key.as_str(), heads)?
                && let Some(value) = self.plain(&value, &object)
            {
                fields.insert(key, value);
            }
        }
        Ok(fields)
    }

    /// Fields that several laptops wrote at the same time: every value, the visible one first.
    pub fn conflicts(&self) -> Result<BTreeMap<String, Vec<Value>>, StoreError> {
        let mut conflicts = BTreeMap::new();
        let keys: Vec<String> = self.inner.keys(ROOT).collect();
        for key in keys {
            let all = self.inner.get_all(ROOT, key.as_str())?;
            if all.len() < 2 {
                continue;
            }
            let mut values: Vec<Value> = all
                .iter()
                .rev()
                .filter_map(|(value, object)| self.plain(value, object))
                .collect();
            values.dedup();
            if values.len() > 1 {
                conflicts.insert(key, values);
            }
        }
        Ok(conflicts)
    }

    /// Writes the difference between the visible fields and `new`; `None` when there is none.
    pub fn write(&mut self, new: &Fields) -> Result<Option<NewChange>, StoreError> {
        let old = self.fields();
        for key in old.keys().filter(|key| !new.contains_key(*key)) {
            self.inner.delete(ROOT, key.as_str())?;
        }
        for (key, value) in new
            .iter()
            .filter(|(key, value)| old.get(*key) != Some(value))
        {
            self.inner.put(ROOT, key.as_str(), scalar(value))?;
        }
        if self.inner.commit().is_none() {
            return Ok(None);
        }
        let change = self.inner.get_last_local_change();
        Ok(change.map(|change| NewChange {
            hash: change.hash().0,
            bytes: change.raw_bytes().to_vec(),
        }))
    }

    /// The newest changes' hashes, sorted.
    pub fn heads(&mut self) -> Vec<ChangeHash> {
        let mut heads = self.inner.get_heads();
        heads.sort_unstable();
        heads
    }

    /// Whether a change waits for one that has not arrived.
    pub fn waits(&self) -> bool {
        !self.inner.get_missing_deps(&[]).is_empty()
    }

    /// The whole document, older changes included.
    pub fn save(&mut self) -> Vec<u8> {
        self.inner.save()
    }

    /// Every change that somebody with these heads does not have.
    pub fn changes_since(&mut self, have: &[ChangeHash]) -> Vec<Vec<u8>> {
        let known: Vec<ChangeHash> = have
            .iter()
            .copied()
            .filter(|hash| self.inner.get_change_by_hash(hash).is_some())
            .collect();
        self.inner
            .get_changes(&known)
            .iter()
            .map(|change| change.raw_bytes().to_vec())
            .collect()
    }

    fn value(&self, key: &str) -> Option<Value> {
        let (value, object) = self.inner.get(ROOT, key).ok()??;
        self.plain(&value, &object)
    }

    /// Programs in JavaScript write text objects where we write text scalars: both are text.
    fn plain(&self, value: &automerge::Value<'_>, object: &automerge::ObjId) -> Option<Value> {
        match value {
            automerge::Value::Object(ObjType::Text) => {
                self.inner.text(object).ok().map(Value::Text)
            }
            automerge::Value::Object(_) => None,
            automerge::Value::Scalar(scalar) => match scalar.as_ref() {
                ScalarValue::Str(text) => Some(Value::Text(text.to_string())),
                ScalarValue::Int(number) => Some(Value::Int(*number)),
                ScalarValue::Uint(number) => i64::try_from(*number).ok().map(Value::Int),
                ScalarValue::Boolean(flag) => Some(Value::Flag(*flag)),
                _ => None,
            },
        }
    }
}

fn swap((value, key): (Value, String)) -> (String, Value) {
    (key, value)
}

fn scalar(value: &Value) -> ScalarValue {
    match value {
        Value::Text(text) => ScalarValue::Str(text.as_str().into()),
        Value::Int(number) => ScalarValue::Int(*number),
        Value::Flag(flag) => ScalarValue::Boolean(*flag),
    }
}

/// Heads as stored: 32 bytes each.
pub(crate) fn heads_to_bytes(heads: &[ChangeHash]) -> Vec<u8> {
    heads.iter().flat_map(|hash| hash.0).collect()
}

/// Heads from what is stored.
pub(crate) fn heads_from_bytes(bytes: &[u8]) -> Vec<ChangeHash> {
    bytes
        .as_chunks::<32>()
        .0
        .iter()
        .map(|hash| ChangeHash(*hash))
        .collect()
}
