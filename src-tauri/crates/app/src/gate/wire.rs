//! What goes through the pipes of the gate: cases in, one byte for each out.
use std::io::{self, Read};

use convoke_exchange::picture::{self, PictureError};
use convoke_store::{Trial, Unfit};

/// Something that a stranger sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Case {
    /// Changes of a document, with what this book has of it.
    Document(Trial),
    /// A picture as a file.
    Picture(Vec<u8>),
}

/// What came of trying it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It may come in.
    Passed,
    /// Damaged, or something else.
    Unreadable,
    /// Larger than anything honest.
    TooLarge,
    /// It stopped whoever read it.
    Harmful,
}

impl Verdict {
    pub fn from_said(byte: u8) -> Self {
        let known = [Self::Passed, Self::Unreadable, Self::TooLarge];
        let said = known.into_iter().find(|verdict| *verdict as u8 == byte);
        // A gate that says anything else was led astray.
        said.unwrap_or(Self::Harmful)
    }
}

impl From<Unfit> for Verdict {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Unreadable => Self::Unreadable,
            Unfit::TooLarge => Self::TooLarge,
        }
    }
}

impl From<PictureError> for Verdict {
    fn from(error: PictureError) -> Self {
        match error {
            PictureError::Unreadable | PictureError::NotOutlines => Self::Unreadable,
            PictureError::TooLarge => Self::TooLarge,
        }
    }
}

impl Case {
    /// Tries it here and now; only the gate does.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Document(trial) => trial.run().map_or_else(Verdict::from, |()| Verdict::Passed),
            Self::Picture(bytes) => {
                picture::try_kept(bytes).map_or_else(Verdict::from, |()| Verdict::Passed)
            }
        }
    }

    /// Its length, and then its parts, each after its own: a picture has one; a document has its
    /// base, how many changes are ours, those, and theirs.
    pub fn written(&self) -> Vec<u8> {
        let mut body = Vec::new();
        match self {
            Self::Picture(bytes) => put(&mut body, bytes),
            Self::Document(trial) => {
                put(&mut body, &trial.base);
                put(&mut body, &(trial.ours.len() as u64).to_le_bytes());
                for change in trial.ours.iter().chain(&trial.theirs) {
                    put(&mut body, change);
                }
            }
        }
        let mut frame = (body.len() as u64).to_le_bytes().to_vec();
        frame.push(u8::from(matches!(self, Self::Document(_))));
        frame.extend(body);
        frame
    }

    /// The next case; none at the end.
    pub fn read(from: &mut impl Read) -> io::Result<Option<(Self, usize)>> {
        let mut head = [0; 9];
        if from.read(&mut head[..1])? == 0 {
            return Ok(None);
        }
        from.read_exact(&mut head[1..])?;
        let [length @ .., is_document] = head;
        let length = u64::from_le_bytes(length);
        let mut body = Vec::new();
        from.take(length).read_to_end(&mut body)?;
        let mut rest = &body[..];
        let first = part(&mut rest)?.to_vec();
        if is_document == 0 {
            return Ok(Some((Self::Picture(first), body.len())));
        }
        let ours = part(&mut rest)?.try_into().map_err(|_| cut())?;
        let ours = usize::try_from(u64::from_le_bytes(ours)).map_err(|_| cut())?;
        let mut changes = Vec::new();
        while !rest.is_empty() {
            changes.push(part(&mut rest)?.to_vec());
        }
        let theirs = changes.split_off(ours.min(changes.len()));
        let trial = Trial {
            base: first,
            ours: changes,
            theirs,
        };
        Ok(Some((Self::Document(trial), body.len())))
    }
}

fn put(body: &mut Vec<u8>, part: &[u8]) {
    body.extend((part.len() as u64).to_le_bytes());
    body.extend(part);
}

fn part<'a>(rest: &mut &'a [u8]) -> io::Result<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<8>().ok_or_else(cut)?;
    let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| cut())?;
    let (part, after) = after.split_at_checked(length).ok_or_else(cut)?;
    *rest = after;
    Ok(part)
}

fn cut() -> io::Error {
    io::ErrorKind::UnexpectedEof.into()
}

#[cfg(test)]
mod tests {
    use convoke_store::Trial;

    use super::{Case, Verdict};

    #[test]
    fn cases_come_through_the_pipe_as_they_were() {
        let document = Case::Document(Trial {
            base: vec![1; 300],
            ours: vec![vec![2; 3], vec![]],
            theirs: vec![vec![3; 70], vec![4]],
        });
        let cases = [document, Case::Picture(vec![5; 90])];
        let mut pipe: Vec<u8> = cases.iter().flat_map(Case::written).collect();
        pipe.extend(Case::Document(Trial::default()).written());
        let mut from = &pipe[..];
        for case in cases {
            assert_eq!(Case::read(&mut from).unwrap().unwrap().0, case);
        }
        let last = Case::read(&mut from).unwrap().unwrap().0;
        assert_eq!(last, Case::Document(Trial::default()));
        assert_eq!(Case::read(&mut from).unwrap(), None);
    }

    #[test]
    fn a_gate_that_says_what_it_does_not_know_lets_nothing_in() {
        let passed = (0..=u8::MAX).filter(|byte| Verdict::from_said(*byte) == Verdict::Passed);
        assert_eq!(passed.collect::<Vec<_>>(), [Verdict::Passed as u8]);
    }
}
