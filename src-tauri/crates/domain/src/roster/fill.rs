//! The proposal: a greedy start, then simulated annealing with moves that push others on.
use super::Plan;
use super::chance::Chance;
use super::crew::Crew;
use super::score::Score;
use super::table::Table;

/// From hot, where nearly every step is taken, to cold, where only better ones are.
const HOT: f64 = 3000.0;
const COLD: f64 = 0.7;
/// Where the last part begins: nothing that is covered is given up any more.
const COOL: f64 = 600.0;
/// Steps between two looks at the world, which may want an end.
const LOOK: u64 = 4096;
/// Steps at one temperature.
const LEVEL: u64 = 512;

/// How many steps a crew is worth: more for more places, and never none.
#[must_use]
pub fn steps_for(crew: &Crew) -> u64 {
    let places: u64 = crew.needs.iter().map(|need| u64::from(need.least)).sum();
    (places * 1500).clamp(50_000, 6_000_000)
}

/// Fills the shifts. `look` hears how many steps are done, and says whether to go on; the best plan
/// so far comes back in any case, and it is never worse than what stands.
pub fn fill(
    crew: &Crew,
    steps: u64,
    seed: u64,
    look: &mut dyn FnMut(u64) -> bool,
) -> (Plan, Score) {
    let mut table = start(crew);
    let mut best = (table.score, table.plan());
    let able: Vec<u32> = (0..u32::try_from(crew.needs.len()).unwrap_or(u32::MAX))
        .filter(|need| !table.candidates[*need as usize].is_empty())
        .collect();
    if able.is_empty() {
        return (best.1, best.0);
    }
    let mut chance = Chance::from(seed);
    let mut heat = HOT;
    // A plan is copied only when the search has settled: before, better ones come too often.
    let settled = steps / 3;
    for step in 0..steps {
        if step % LOOK == 0 && !look(step) {
            break;
        }
        if step % LEVEL == 0 {
            heat = heat_at(step, steps);
        }
        let before = table.score;
        let moved = try_move(&mut table, &able, &mut chance);
        let worse = table.score.cost() - before.cost();
        if !moved || !is_taken(&table.score, &before, worse, heat, &mut chance) {
            table.back();
            continue;
        }
        table.keep();
        if table.score < best.0 && (step > settled || table.score.covered() < best.0.covered()) {
            best = (table.score, table.plan());
        }
    }
    (best.1, best.0)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "steps are millions, not more than a double holds"
)]
fn heat_at(step: u64, steps: u64) -> f64 {
    HOT * (COLD / HOT).powf(step as f64 / steps.max(1) as f64)
}

#[expect(clippy::cast_precision_loss, reason = "a difference of costs is small")]
fn is_taken(now: &Score, before: &Score, worse: i64, heat: f64, chance: &mut Chance) -> bool {
    if worse <= 0 {
        return true;
    }
    if heat < COOL && now.covered() > before.covered() {
        return false;
    }
    chance.share() < (-(worse as f64) / heat).exp()
}

/// What stands, then by priority and scarcity whoever has the fewest hours.
fn start(crew: &Crew) -> Table<'_> {
    let mut table = Table::new(crew);
    for &(helper, need) in &crew.standing {
        if !table.is_in(helper, need)
            && (table.is_locked(helper, need) || is_still_good(&table, helper, need))
        {
            table.put(helper, need);
        }
    }
    for &(helper, need) in &crew.locked {
        if !table.is_in(helper, need) {
            table.put(helper, need);
        }
    }
    let mut order: Vec<usize> = (0..crew.needs.len()).collect();
    order.sort_by_key(|need| {
        (
            crew.needs[*need].priority,
            table.candidates[*need].len(),
            *need,
        )
    });
    for need in order {
        let mut fit = table.candidates[need].clone();
        fit.sort_by_key(|helper| (table.minutes(*helper as usize), *helper));
        for helper in fit {
            if table.missing(need) == 0 {
                break;
            }
            if table.fits(helper as usize, need) {
                table.put(helper as usize, need);
            }
        }
    }
    table.keep();
    table
}

/// Whether somebody may stay where they are: the rules hold, and there is room.
fn is_still_good(table: &Table<'_>, helper: usize, need: usize) -> bool {
    let most = table.crew.needs[need].most as usize;
    table.crew.lacks(helper, need).is_none()
        && table.helpers(need).len() < most
        && table.fits(helper, need)
}

/// One step; `false` when it cannot be done.
fn try_move(table: &mut Table<'_>, able: &[u32], chance: &mut Chance) -> bool {
    let need = aim(table, able, chance);
    let kind = chance.share();
    if kind < 0.7 {
        let helper = chance.one_of(&table.candidates[need]);
        return table.press(helper, need, chance);
    }
    if kind < 0.78 {
        return put_back(table, chance);
    }
    if table.helpers(need).is_empty() {
        return false;
    }
    let helper = chance.one_of(table.helpers(need));
    if table.is_locked(helper, need) {
        return false;
    }
    table.take(helper, need);
    if kind < 0.95 {
        table.offer(need, chance, helper);
    }
    true
}

/// A shift; half of the time one that is short.
fn aim(table: &Table<'_>, able: &[u32], chance: &mut Chance) -> usize {
    let mut need = chance.one_of(able);
    if chance.share() < 0.5 {
        for _ in 0..6 {
            if table.missing(need) > 0 {
                break;
            }
            need = chance.one_of(able);
        }
    }
    need
}

/// Somebody who was moved comes back to where they were.
fn put_back(table: &mut Table<'_>, chance: &mut Chance) -> bool {
    if table.crew.standing.is_empty() {
        return false;
    }
    let (helper, need) = table.crew.standing[chance.below(table.crew.standing.len())];
    !table.is_in(helper, need)
        && table.crew.lacks(helper, need).is_none()
        && table.press(helper, need, chance)
}
