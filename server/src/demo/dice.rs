//! A small seeded source of choices, so that the demo community is the same every time.

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
///
/// Good enough for made-up people, never for keys.
#[derive(Debug, Clone)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// The same seed gives the same throws.
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but without, `bound`; 0 when the bound is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.bits().checked_rem(bound).unwrap_or(0)
    }

    /// A number between both ends, ends included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.saturating_sub(low).saturating_add(1);
        let throw = self.below(u64::try_from(span).unwrap_or(0));
        low.saturating_add(i64::try_from(throw).unwrap_or(0))
    }

    /// True in `percent` of 100 throws.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(0, 99) < percent
    }

    /// One of the values, each as often as its weight says; weights below 1 never come up.
    pub fn pick<T: Copy>(&mut self, weighted: &[(T, i64)]) -> Option<T> {
        let total: i64 = weighted.iter().map(|(_, weight)| (*weight).max(0)).sum();
        let mut throw = self.between(0, total.saturating_sub(1).max(0));
        for (value, weight) in weighted {
            let weight = (*weight).max(0);
            if throw < weight {
                return Some(*value);
            }
            throw -= weight;
        }
        None
    }

    /// Up to `count` different values, drawn one after the other by their weights.
    pub fn draw<T: Copy>(&mut self, weighted: &[(T, i64)], count: usize) -> Vec<T> {
        let mut left: Vec<(usize, i64)> = weighted
            .iter()
            .enumerate()
            .map(|(place, (_, weight))| (place, *weight))
            .collect();
        let mut drawn = Vec::with_capacity(count);
        while drawn.len() < count {
            let Some(place) = self.pick(&left) else { break };
            left.retain(|(other, _)| *other != place);
            drawn.extend(weighted.get(place).map(|(value, _)| *value));
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_throws_are_those_of_the_published_generator() {
        let mut dice = Dice::new(1_234_567);
        assert_eq!(dice.bits(), 6_457_827_717_110_365_317);
        assert_eq!(dice.bits(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn weights_decide_how_often_a_value_comes_up() {
        let mut dice = Dice::new(1);
        let ones = (0..1000)
            .filter(|_| dice.pick(&[("one", 3), ("two", 1), ("never", 0)]) == Some("one"))
            .count();
        assert!((700..800).contains(&ones), "{ones}");
        assert_eq!(dice.pick::<u8>(&[]), None);
    }

    #[test]
    fn a_draw_has_no_value_twice() {
        let mut dice = Dice::new(2);
        let drawn = dice.draw(&[(1, 1), (2, 1), (3, 1)], 5);
        assert_eq!(drawn.len(), 3);
        assert!(drawn.contains(&1) && drawn.contains(&2) && drawn.contains(&3));
    }
}
