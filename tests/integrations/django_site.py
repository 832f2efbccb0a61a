"""The site of `django_project`, set up once for a process, and its database, which tests leave as it was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

NEEDS = "pip install --group web, in this checkout"


def set_up() -> None:
    """Set the site up, or skip where Django or its REST framework is missing."""
    django = pytest.importorskip("django", reason=f"needs django: {NEEDS}")
    pytest.importorskip("rest_framework", reason=f"needs djangorestframework: {NEEDS}")
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.integrations.django_project.settings"
    django.setup()


@contextmanager
def database() -> Iterator[None]:
    """Make the tables, by the site's migrations, and drop them in the end."""
    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import setup_test_environment, teardown_test_environment

    setup_test_environment()
    name = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        yield
    finally:
        # One in memory stays as long as the process.
        call_command("flush", interactive=False, verbosity=0)
        connection.creation.destroy_test_db(name, verbosity=0)
        teardown_test_environment()


@contextmanager
def rolled_back() -> Iterator[None]:
    """Undo what is done in the database."""
    from django.db import transaction

    with transaction.atomic():
        yield
        transaction.set_rollback(True)
