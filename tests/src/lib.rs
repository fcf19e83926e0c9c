//! Shared builders for tests.
