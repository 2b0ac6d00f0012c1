"""Servers that stand in for a platform: on loopback, and as strict as the real one."""
