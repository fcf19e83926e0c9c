//! What is true: values and rules, without clock, file, SQL or chance.
