"""A tiny Liberty library with known figures, in nanoseconds, picofarads and picowatts."""

TABLE = 'index_1 ("0.01, 0.1"); index_2 ("0.001, 0.01");'


def arc(source: str, sense: str, scale: float = 1, extra: str = "") -> str:
    """Timing group whose delay is 10 + slew / 10 + load ps, and whose slew is 20 + 2 load ps, both times `scale`."""
    delay = [[scale * (10 + slew / 10 + load) / 1000 for load in (1, 10)] for slew in (10, 100)]
    slew = [[scale * (20 + 2 * load) / 1000 for load in (1, 10)] for _ in range(2)]

    def values(rows: list[list[float]]) -> str:
        return ", ".join('"' + ", ".join(f"{x:.6g}" for x in row) + '"' for row in rows)

    tables = "".join(
        f"{kind} (delay) {{ {TABLE} values ({values(rows)}); }}\n"
        for kind, rows in (
            ("cell_rise", delay),
            ("cell_fall", delay),
            ("rise_transition", slew),
            ("fall_transition", slew),
        )
    )
    return f'timing () {{ related_pin : "{source}"; timing_sense : {sense}; {extra} {tables} }}\n'


def power(source: str, rise_pj: float, fall_pj: float, extra: str = "") -> str:
    """internal_power group that depends on nothing."""

    def rows(value: float) -> str:
        return f'"{value}, {value}", "{value}, {value}"'

    related = f'related_pin : "{source}";' if source else ""
    return (
        f"internal_power () {{ {related} {extra}\n"
        f"rise_power (delay) {{ {TABLE} values ({rows(rise_pj)}); }}\n"
        f"fall_power (delay) {{ {TABLE} values ({rows(fall_pj)}); }} }}\n"
    )


def pin(name: str, capacitance_pf: float, body: str = "") -> str:
    """Input pin."""
    return f"pin ({name}) {{ direction : input; capacitance : {capacitance_pf}; {body} }}\n"


def output(name: str, function: str, body: str = "") -> str:
    """Output pin."""
    return f'pin ({name}) {{ direction : output; function : "{function}"; max_capacitance : 0.05; {body} }}\n'


def cell(name: str, area: float, leakage_pw: float, body: str) -> str:
    """Cell."""
    return f"cell ({name}) {{ area : {area}; cell_leakage_power : {leakage_pw};\n{body} }}\n"


CELLS = (
    cell("INV", 1, 100, pin("A", 0.001) + output("Y", "!A", arc("A", "negative_unate") + power("A", 0.001, 0.003)))
    + cell("BUF", 1.5, 100, pin("A", 0.001) + output("Y", "A", arc("A", "positive_unate")))
    + cell(
        "NAND2",
        2,
        200,
        pin("A", 0.001, power("", 0.0002, 0.0004))
        + pin("B", 0.002)
        + output(
            "Y", "!(A*B)", arc("A", "negative_unate") + arc("B", "negative_unate", 2) + power("A", 0.002, 0.002)
        ),
    )
    + cell(
        "XOR2",
        3,
        300,
        pin("A", 0.002)
        + pin("B", 0.002)
        + output(
            "Y",
            "A^B",
            arc("A", "positive_unate", 1, 'when : "!B";')
            + arc("A", "negative_unate", 3, 'when : "B";')
            + arc("B", "non_unate"),
        ),
    )
    + cell(
        "DFF",
        5,
        500,
        'ff (IQ, IQN) { clocked_on : "C"; next_state : "D"; }\n'
        + pin("C", 0.001, "clock : true;" + power("", 0.001, 0.002))
        + pin(
            "D",
            0.001,
            'timing () { related_pin : "C"; timing_type : setup_rising; '
            'rise_constraint (setup) { values ("0.005, 0.015"); } '
            'fall_constraint (setup) { values ("0.005, 0.015"); } }',
        )
        + output("Q", "IQ", arc("C", "non_unate", 1, "timing_type : rising_edge;") + power("C", 0.004, 0.006)),
    )
    + cell("HIGH", 1, 10, output("Y", "1"))
    + cell("LOW", 1, 10, output("Y", "0"))
    + cell("FILL", 1, 0, "")
)

LIBRARY = f"""\
/* Copyright 2000 Nobody
   Licensed under the Apache License, Version 2.0 */
library (tiny) {{
  delay_model : table_lookup; // no semicolon on the next line
  time_unit : "1ns"
  capacitive_load_unit (1, pf);
  leakage_power_unit : "1pW";
  voltage_unit : "1V";
  nom_voltage : 2;
  nom_temperature : 25;
  nom_process : 1;
  slew_lower_threshold_pct_rise : 10;
  slew_upper_threshold_pct_rise : 90;
  lu_table_template (delay) {{
    variable_1 : input_net_transition;
    variable_2 : total_output_net_capacitance;
    index_1 ("1, 2");
    index_2 ("1, 2");
  }}
  lu_table_template (setup) {{
    variable_1 : constrained_pin_transition;
    index_1 ("0.01, 0.1");
  }}
{CELLS}}}
"""
