"""Alembic's entry: one SQLite file, every migration in one transaction."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import create_engine, event
from sqlalchemy.pool import NullPool

engine = create_engine(f"sqlite:///{context.config.attributes['path']}", poolclass=NullPool)


@event.listens_for(engine, "connect")
def _leave_transactions_to_us(connection: Any, _record: Any) -> None:
    connection.isolation_level = None


@event.listens_for(engine, "begin")
def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN EXCLUSIVE")


with engine.connect() as connection:
    context.configure(connection=connection, transactional_ddl=True, transaction_per_migration=False)
    with context.begin_transaction():
        context.run_migrations()
engine.dispose()
