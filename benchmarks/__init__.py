"""Figures, each beside a bare-library baseline from the same run. `make bench` runs them all."""
