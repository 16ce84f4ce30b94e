"""The error that a user's input earns."""


class InputError(ValueError):
    """Input that breaks a rule.

    The message is one sentence that names the thing, the rule and the value. The command line prints it
    and ends with exit status 2; a bug is any other exception.
    """
