class ThingHelper {}
