/**
 * Strength of an ordinary tie of the reporting line or inside a team, in ordinary ties.
 *
 * Evidence (S10): in Radoslaw's manufacturing company the median tie between people of one team or reporting line
 * carries 28 messages, any other 4; seven times the messages is log2(1 + 7) = 3 ordinary ties by `strengthOfCount`.
 */
export const FORMAL_STRENGTH = 3;
