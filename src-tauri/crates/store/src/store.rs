//! An open book.
use convoke_domain::Id;
use rusqlite::{Connection, TransactionBehavior, named_params};

use crate::StoreError;
use crate::operation::{self, Label, Outcome, Way};
use crate::reader::Reader;
use crate::sql::{run, sql};
use crate::tx::Tx;

/// An instant in UTC.
pub type Instant = chrono::DateTime<chrono::Utc>;

/// Fills a buffer with random bytes.
pub type Chance = Box<dyn FnMut(&mut [u8]) + Send>;

/// Time and chance, which come in from outside.
pub struct Surroundings {
    /// The present instant.
    pub now: Box<dyn Fn() -> Instant + Send>,
    /// Fills a buffer with random bytes.
    pub chance: Chance,
}

/// Who may see a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    /// This laptop alone.
    Device = 0,
    /// The group.
    Group = 1,
    /// Everybody in the coalition.
    Coalition = 2,
}

/// An open book. One connection, one writer.
pub struct Store {
    connection: Connection,
    surroundings: Surroundings,
    /// Random at every start and never from person or machine: a restored copy that went on with
    /// an old actor would be refused by everybody else.
    pub(crate) actor: [u8; 16],
}

/// What undo or redo did.
#[derive(Debug)]
pub struct Walked {
    /// The first record that it changed.
    pub record: Option<Id>,
}

impl Store {
    /// A book over an open connection whose tables are up to date.
    pub(crate) fn over(connection: Connection, mut surroundings: Surroundings) -> Self {
        connection.set_prepared_statement_cache_capacity(128);
        let mut actor = [0; 16];
        (surroundings.chance)(&mut actor);
        Self {
            connection,
            surroundings,
            actor,
        }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Takes another actor, after the connection was led to a restored copy.
    pub(crate) fn begin_anew(&mut self) {
        self.connection.set_prepared_statement_cache_capacity(128);
        (self.surroundings.chance)(&mut self.actor);
    }

    /// The present instant, from outside.
    #[must_use]
    pub fn now(&self) -> Instant {
        (self.surroundings.now)()
    }

    /// Reads, with one unchanging view of the book.
    ///
    /// # Errors
    /// What the work returns, or a failure of the store.
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        work(&Reader::new(&self.connection))
    }

    /// The one way to write: all of the work, or nothing of it, as one operation that can be
    /// undone. What changed is told after the commit.
    ///
    /// # Errors
    /// What the work returns, or a failure of the store; nothing is written then.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        label: Label,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Outcome<T>, E> {
        self.write(label, false, work)
    }

    /// Takes back the newest operation, or the given one if nothing later stands in the way.
    ///
    /// # Errors
    /// Nothing to undo, a later operation in the way, or a failure of the store.
    pub fn undo(&mut self, operation: Option<i64>) -> Result<Outcome<Walked>, StoreError> {
        let found = match operation {
            Some(operation) => operation::one(&self.connection, operation)?,
            None => operation::to_undo(&self.connection)?,
        };
        let (operation, label) = found.ok_or(StoreError::NothingToUndo)?;
        self.walk(operation, label, Way::Back)
    }

    /// Repeats the operation that was undone last.
    ///
    /// # Errors
    /// Nothing to redo, a later operation in the way, or a failure of the store.
    pub fn redo(&mut self) -> Result<Outcome<Walked>, StoreError> {
        let (operation, label) =
            operation::to_redo(&self.connection)?.ok_or(StoreError::NothingToRedo)?;
        self.walk(operation, label, Way::Forth)
    }

    fn walk(
        &mut self,
        operation: i64,
        label: Label,
        way: Way,
    ) -> Result<Outcome<Walked>, StoreError> {
        let mut outcome = self.write(label, true, |tx| {
            let record = operation::walk(tx, operation, way)?;
            let mark = match way {
                Way::Back => sql!("operation/mark_undone"),
                Way::Forth => sql!("operation/mark_done"),
            };
            run(
                tx.connection(),
                mark,
                named_params! {":operation": operation},
            )?;
            Ok::<_, StoreError>(Walked { record })
        })?;
        outcome.operation = Some(operation);
        Ok(outcome)
    }

    fn write<T, E: From<StoreError>>(
        &mut self,
        label: Label,
        walking: bool,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Outcome<T>, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut tx = Tx::new(
            &transaction,
            &mut self.surroundings,
            self.actor,
            label,
            walking,
        );
        let value = work(&mut tx)?;
        let (changed, operation, label) = tx.into_parts()?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(Outcome {
            value,
            changed,
            operation,
            label,
        })
    }
}
