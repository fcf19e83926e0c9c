//! What the tables of a font file say that shaping has no use for.

/// One face of a font file.
pub(crate) struct Sfnt<'f> {
    file: &'f [u8],
    start: usize,
}

impl<'f> Sfnt<'f> {
    /// The face of that number in a file, which may be a collection.
    pub fn new(file: &'f [u8], index: u32) -> Option<Sfnt<'f>> {
        let start = if file.starts_with(b"ttcf") {
            let place = usize::try_from(index).ok()?.checked_mul(4)?;
            long(file, place.checked_add(12)?)?
        } else {
            0
        };
        let face = Sfnt { file, start };
        let kind = file.get(start..start.checked_add(4)?)?;
        matches!(kind, [0, 1, 0, 0] | b"OTTO" | b"true").then_some(face)
    }

    /// Where a table starts in the file.
    pub fn table(&self, name: &[u8; 4]) -> Option<usize> {
        let count = usize::from(short(self.file, self.start + 4)?);
        let entries = (0..count).map(|n| self.start + 12 + n * 16);
        let mut named = entries.filter(|at| self.file.get(*at..*at + 4) == Some(name));
        long(self.file, named.next()? + 8)
    }

    /// A number of two bytes in a table.
    pub fn unsigned(&self, name: &[u8; 4], at: usize) -> Option<u16> {
        short(self.file, self.table(name)?.checked_add(at)?)
    }

    /// A number of two bytes with its sign in a table; zero when there is none.
    pub fn signed(&self, name: &[u8; 4], at: usize) -> i32 {
        let bits = self.unsigned(name, at).unwrap_or(0);
        i16::from_be_bytes(bits.to_be_bytes()).into()
    }

    /// Where a face that varies stands on an axis by itself.
    pub fn axis(&self, name: &[u8; 4]) -> Option<i32> {
        let table = self.table(b"fvar")?;
        let first = table.checked_add(usize::from(short(self.file, table + 4)?))?;
        let (count, size) = (short(self.file, table + 8)?, short(self.file, table + 10)?);
        let mut axes = (0..usize::from(count)).map(|n| first + n * usize::from(size));
        let axis = axes.find(|at| self.file.get(*at..*at + 4) == Some(name))?;
        Some(i16::from_be_bytes(short(self.file, axis + 8)?.to_be_bytes()).into())
    }
}

fn short(file: &[u8], at: usize) -> Option<u16> {
    let bytes = file.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes(bytes.try_into().ok()?))
}

fn long(file: &[u8], at: usize) -> Option<usize> {
    let bytes = file.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
}
