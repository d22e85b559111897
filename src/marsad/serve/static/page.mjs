// What every page gains where JavaScript runs: a theme switch, words that light on the spot, a brush over time.
import { theme } from "./theme.mjs";
import { reading } from "./reading.mjs";
import { brush } from "./brush.mjs";
import { pick } from "./pick.mjs";

theme(document.getElementById("theme"));
document.querySelectorAll("[data-reading]").forEach(reading);
document.querySelectorAll("[data-brush]").forEach(brush);
document.querySelectorAll("[data-pick]").forEach(pick);
