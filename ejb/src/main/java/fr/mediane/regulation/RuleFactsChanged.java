package fr.mediane.regulation;

/**
 * Fired when something that the rules of composition look at has changed, without any mandate being
 * touched. See {@link RuleFacts}.
 */
public record RuleFactsChanged() {}
