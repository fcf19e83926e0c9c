use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_compose, proptest};
use sha2::{Digest, Sha256};

use super::{
    CHANGES, Contents, Document, HEAD, Having, Heads, ParcelError, Picture, pack, pack_having,
    sealed, unpack, unpack_having,
};

prop_compose! {
    fn document()(
        id in any::<[u8; 16]>(), noun in any::<u16>(), space in any::<u8>(),
        schema in any::<u32>(), changes in vec(vec(any::<u8>(), 0..40), 0..4),
    ) -> Document {
        Document { id, noun, space, schema, changes }
    }
}

proptest! {
    #[test]
    fn a_parcel_gives_back_what_was_packed(
        documents in vec(document(), 0..6), pictures in vec(vec(any::<u8>(), 0..40), 0..3),
    ) {
        let pictures = pictures.into_iter().map(Picture::of).collect();
        let contents = Contents { documents, pictures };
        prop_assert_eq!(unpack(&pack(&contents)), Ok(contents));
    }

    #[test]
    fn a_body_of_any_bytes_with_the_right_sum_is_read_or_refused(body in vec(any::<u8>(), 0..200)) {
        if let Ok(contents) = unpack(&sealed(CHANGES, &body)) {
            prop_assert_eq!(&pack(&contents)[HEAD..], &body[..]);
        }
    }

    #[test]
    fn any_bytes_are_refused(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(unpack(&bytes).is_err());
        prop_assert!(unpack_having(&bytes).is_err());
    }
}

fn some() -> Vec<u8> {
    let changes = vec![vec![1, 2, 3], vec![], vec![9; 70]];
    let one = |number: u8| Document {
        id: [number; 16],
        noun: u16::from(number),
        space: 1,
        schema: 1,
        changes: changes.clone(),
    };
    pack(&Contents {
        documents: vec![one(1), one(2), one(3)],
        pictures: vec![Picture::of(vec![7; 90])],
    })
}

#[test]
fn a_parcel_that_is_cut_anywhere_is_refused() {
    let whole = some();
    for length in 0..whole.len() {
        assert!(unpack(&whole[..length]).is_err(), "cut at {length}");
    }
    let mut longer = whole;
    longer.push(0);
    assert_eq!(unpack(&longer), Err(ParcelError::Damaged));
}

#[test]
fn a_parcel_with_any_flipped_bit_is_refused() {
    let whole = some();
    for at in 0..whole.len() * 8 {
        let mut flipped = whole.clone();
        flipped[at / 8] ^= 1 << (at % 8);
        assert!(unpack(&flipped).is_err(), "bit {at} flipped");
    }
}

#[test]
fn a_length_that_lies_takes_no_memory() {
    for claimed in [u32::MAX, u32::MAX / 2, 1 << 20] {
        let body = claimed.to_le_bytes();
        assert_eq!(unpack(&sealed(CHANGES, &body)), Err(ParcelError::Damaged));
    }
    let mut lying = some();
    lying[10..18].copy_from_slice(&u64::MAX.to_le_bytes());
    assert_eq!(unpack(&lying), Err(ParcelError::Damaged));
}

#[test]
fn a_parcel_of_a_later_release_is_recognised() {
    let mut later = some();
    later[8] = 2;
    assert_eq!(unpack(&later), Err(ParcelError::Newer));
}

#[test]
fn a_picture_that_was_changed_on_its_way_says_so() {
    let mut picture = Picture::of(vec![1, 2, 3]);
    assert!(picture.is_what_it_says());
    picture.bytes[1] ^= 1;
    assert!(!picture.is_what_it_says());
}

#[test]
fn what_a_book_has_comes_back_and_is_no_parcel_of_changes() {
    let one = |id, heads| Heads {
        id: [id; 16],
        heads,
    };
    let having = |documents| Having {
        documents,
        pictures: vec![[3; 32], [4; 32]],
    };
    let all = having(vec![one(1, vec![7; 64]), one(2, vec![])]);
    let packed = pack_having(&all);
    assert_eq!(unpack_having(&packed), Ok(all));
    assert_eq!(unpack(&packed), Err(ParcelError::NotAParcel));
    let uneven = pack_having(&having(vec![one(1, vec![7; 33])]));
    assert_eq!(unpack_having(&uneven), Err(ParcelError::Damaged));
}

#[test]
fn the_sum_is_the_bodys_sha_256() {
    let parcel = some();
    assert_eq!(parcel[18..HEAD], Sha256::digest(&parcel[HEAD..])[..]);
}
