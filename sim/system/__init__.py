"""Co-processors that run: a memory on their bus, jobs through their registers, and what memory holds afterwards."""
