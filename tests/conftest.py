"""How every test runs."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("onward", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("onward")
"""No clock decides over a test: machines differ."""
