//! Numbers that look like chance and are the same for the same seed.

/// A stream of numbers (`SplitMix64`).
pub(super) struct Chance(u64);

impl Chance {
    pub fn from(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A position below `count`, which is not nought.
    pub fn below(&mut self, count: usize) -> usize {
        let wide = u128::from(self.next()) * count as u128;
        usize::try_from(wide >> 64).unwrap_or_default()
    }

    /// From nought to one, one not included.
    pub fn share(&mut self) -> f64 {
        let bits = u32::try_from(self.next() >> 32).unwrap_or_default();
        f64::from(bits) / (f64::from(u32::MAX) + 1.0)
    }

    /// One of a list that is not empty.
    pub fn one_of(&mut self, list: &[u32]) -> usize {
        list[self.below(list.len())] as usize
    }
}
