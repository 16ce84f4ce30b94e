"""A text encoder of the BERT family on numpy, for the numbers that go through it; a reader of its files.

Devlin et al., BERT (2019): embeddings of word pieces, then blocks of attention and of two dense layers, each with a
residual connection and a normalisation. Files are those of Hugging Face: ``config.json``, ``vocab.txt`` and
``model.safetensors``.
"""

import json
import re
import struct
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_WORD = re.compile(r"\w+|[^\w\s]")


def read_safetensors(path: Path) -> dict[str, NDArray[np.float32]]:
    """Tensors of single precision in a file of the format safetensors, by name, read when they are needed.

    The file is eight bytes of length, a header of that length in JSON, and the numbers.
    """
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
    return {
        name: np.memmap(path, "<f4", "r", 8 + length + entry["data_offsets"][0], tuple(entry["shape"]))
        for name, entry in header.items()
        if entry.get("dtype") == "F32"
    }


class Encoder:
    """An encoder whose weights lie in a folder.

    Parameters
    ----------
    folder
        With ``config.json``, ``vocab.txt`` and ``model.safetensors``.
    """

    def __init__(self, folder: Path):
        self.config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        words = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self._pieces = {word: number for number, word in enumerate(words)}
        self.tensors = read_safetensors(folder / "model.safetensors")

    def tokens(self, sentence: str) -> list[int]:
        """Numbers of the word pieces of a sentence, between ``[CLS]`` and ``[SEP]``: the longest that fit, from the
        left, in lower case and without accents.
        """
        plain = unicodedata.normalize("NFD", sentence.lower())
        text = "".join(sign for sign in plain if unicodedata.category(sign) != "Mn")
        found = [self._pieces["[CLS]"]]
        for word in _WORD.findall(text):
            found += self._split(word)
        return [*found, self._pieces["[SEP]"]]

    def _split(self, word: str) -> list[int]:
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            ends = (end for end in range(len(word), start, -1) if mark + word[start:end] in self._pieces)
            end = next(ends, None)
            if end is None:
                return [self._pieces["[UNK]"]]
            found.append(self._pieces[mark + word[start:end]])
            start = end
        return found

    def run(self, tokens: Sequence[int]) -> tuple[Array, dict[str, Array]]:
        """What the last block gives for each token, shape ``(tokens, hidden)``; and the inputs of each dense layer by
        its name, ``encoder.layer.0.attention.self.query``, one row a token.
        """
        tensors, seen = self.tensors, {}
        embeddings = (
            tensors["embeddings.word_embeddings.weight"][list(tokens)].astype(np.float64)
            + tensors["embeddings.position_embeddings.weight"][: len(tokens)]
            + tensors["embeddings.token_type_embeddings.weight"][0]
        )
        values = self._normalised("embeddings.LayerNorm", embeddings)

        def dense(name: str, rows: Array) -> Array:
            seen[name] = rows
            return rows @ tensors[f"{name}.weight"].T + tensors[f"{name}.bias"]

        for block in range(self.config["num_hidden_layers"]):
            name = f"encoder.layer.{block}"
            parts = [dense(f"{name}.attention.self.{kind}", values) for kind in ("query", "key", "value")]
            attended = dense(f"{name}.attention.output.dense", self._attention(*parts))
            values = self._normalised(f"{name}.attention.output.LayerNorm", attended + values)
            wide = _gelu(dense(f"{name}.intermediate.dense", values))
            values = self._normalised(f"{name}.output.LayerNorm", dense(f"{name}.output.dense", wide) + values)
        return values, seen

    def _attention(self, query: Array, key: Array, value: Array) -> Array:
        heads = self.config["num_attention_heads"]
        q, k, v = (part.reshape(len(part), heads, -1).swapaxes(0, 1) for part in (query, key, value))
        scores = q @ k.swapaxes(1, 2) / np.sqrt(q.shape[2])
        weights = np.exp(scores - scores.max(axis=2, keepdims=True))
        weights /= weights.sum(axis=2, keepdims=True)
        return (weights @ v).swapaxes(0, 1).reshape(query.shape)

    def _normalised(self, name: str, rows: Array) -> Array:
        centred = rows - rows.mean(axis=1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(axis=1, keepdims=True) + self.config["layer_norm_eps"])
        return centred / deviation * self.tensors[f"{name}.weight"] + self.tensors[f"{name}.bias"]


def _gelu(values: Array) -> Array:
    """Product of x and Φ(x), with the error function to 1.5 × 10⁻⁷ (Abramowitz and Stegun, 7.1.26)."""
    x = np.abs(values) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * x)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    erf = np.sign(values) * (1 - series * np.exp(-(x**2)))
    return values * (1 + erf) / 2


def inputs_of(encoder: Encoder, sentences: Sequence[str]) -> Mapping[str, Array]:
    """Inputs of each dense layer by its name, over all tokens of all sentences."""
    runs = [encoder.run(encoder.tokens(sentence))[1] for sentence in sentences]
    return {name: np.concatenate([seen[name] for seen in runs]) for name in runs[0]}
