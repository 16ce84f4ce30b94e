// Puts vectors through an and-inverter graph of a circuit and all its mutants, as many at a time as a lane has bits.
//
// A literal is twice the number of a node, plus 1 if it is inverted; node 0 is the constant 0, then come the inputs,
// then the ands, each of nodes before it. Vectors and answers are rows of 32-bit words; a place is the number of a
// bit in a row. Of a mutant only the nodes are computed again that can differ from the circuit's.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace {

constexpr std::size_t WORDS = 4, GROUP = 32, VECTORS = 64 * WORDS;
using Lane = std::array<std::uint64_t, WORDS>;

enum Known : std::uint8_t { ZERO, ONE, OPEN };

// Bit j of word i becomes bit i of word j.
void transpose(std::uint32_t* words) {
    std::uint32_t mask = 0x0000FFFF;
    for (unsigned step = 16; step; step >>= 1, mask ^= mask << step)
        for (unsigned k = 0; k < GROUP; k = (k + step + 1) & ~step) {
            const std::uint32_t swapped = (words[k] >> step ^ words[k + step]) & mask;
            words[k + step] ^= swapped;
            words[k] ^= swapped << step;
        }
}

class Graph {
public:
    Graph(const std::uint32_t* numbers, const std::int32_t* places) {
        const auto take = [&numbers] { return *numbers++; };
        inputs = take();
        ands.resize(take());
        outputs.resize(take());
        input_columns = take();
        output_columns = take();
        for (auto& pair : ands) pair = {take(), take()};
        for (auto& literal : outputs) literal = take();
        // An input without a place is 0, or a bit of a mutant's number: minus 1, or minus 2 minus that bit.
        input_places.assign(places, places + inputs);
        output_places.assign(places + inputs, places + inputs + outputs.size());
        values.assign(1 + inputs + ands.size(), Lane{});
        others = values;
    }

    // The answers to `count` vectors; in `noticed`, for each mutant number, whether its answers differ.
    void run(std::size_t count, const std::uint32_t* rows, std::uint32_t* answers, std::size_t mutants,
             const std::uint32_t* numbers, std::uint8_t* noticed) {
        for (std::size_t i = 0; i < mutants; ++i)
            if (!cones.count(numbers[i])) cones[numbers[i]] = cone(numbers[i]);
        for (std::size_t start = 0; start < count; start += VECTORS) {
            const std::size_t size = std::min(VECTORS, count - start);
            load(rows + start * input_columns, size);
            for (std::size_t i = 0; i < ands.size(); ++i) compute(values, 1 + inputs + i);
            others = values;
            store(answers + start * output_columns, size);
            Lane valid;
            for (std::size_t word = 0; word < WORDS; ++word) {
                const std::size_t bits = std::clamp<std::size_t>(size, 64 * word, 64 * (word + 1)) - 64 * word;
                valid[word] = bits == 64 ? ~0ull : (1ull << bits) - 1;
            }
            for (std::size_t i = 0; i < mutants; ++i)
                if (!noticed[i]) noticed[i] = differs(numbers[i], valid);
        }
    }

private:
    void compute(std::vector<Lane>& nodes, std::size_t node) const {
        const auto [a, b] = ands[node - 1 - inputs];
        const std::uint64_t not_a = -static_cast<std::uint64_t>(a & 1), not_b = -static_cast<std::uint64_t>(b & 1);
        const Lane first = nodes[a >> 1], second = nodes[b >> 1];
        Lane& both = nodes[node];
        for (std::size_t word = 0; word < WORDS; ++word) both[word] = (first[word] ^ not_a) & (second[word] ^ not_b);
    }

    void load(const std::uint32_t* rows, std::size_t size) {
        std::vector<Lane> bits(GROUP * input_columns, Lane{});
        std::uint32_t words[GROUP];
        for (std::size_t group = 0; group * GROUP < size; ++group)
            for (std::size_t column = 0; column < input_columns; ++column) {
                for (std::size_t row = 0; row < GROUP; ++row) {
                    const std::size_t vector = group * GROUP + row;
                    words[row] = vector < size ? rows[vector * input_columns + column] : 0;
                }
                transpose(words);
                for (std::size_t bit = 0; bit < GROUP; ++bit)
                    bits[column * GROUP + bit][group / 2] |= static_cast<std::uint64_t>(words[bit]) << 32 * (group % 2);
            }
        for (std::size_t input = 0; input < inputs; ++input)
            values[1 + input] = input_places[input] < 0 ? Lane{} : bits[input_places[input]];
    }

    void store(std::uint32_t* answers, std::size_t size) const {
        std::vector<Lane> bits(GROUP * output_columns, Lane{});
        for (std::size_t output = 0; output < outputs.size(); ++output) {
            const std::uint64_t inverted = -static_cast<std::uint64_t>(outputs[output] & 1);
            for (std::size_t word = 0; word < WORDS; ++word)
                bits[output_places[output]][word] = values[outputs[output] >> 1][word] ^ inverted;
        }
        std::uint32_t words[GROUP];
        for (std::size_t group = 0; group * GROUP < size; ++group)
            for (std::size_t column = 0; column < output_columns; ++column) {
                for (std::size_t bit = 0; bit < GROUP; ++bit)
                    words[bit] = static_cast<std::uint32_t>(bits[column * GROUP + bit][group / 2] >> 32 * (group % 2));
                transpose(words);
                for (std::size_t row = 0; row < GROUP && group * GROUP + row < size; ++row)
                    answers[(group * GROUP + row) * output_columns + column] = words[row];
            }
    }

    // Whether any output of a mutant differs from the circuit's in a valid vector.
    bool differs(std::uint32_t number, const Lane& valid) {
        const std::vector<std::uint32_t>& cone = cones[number];
        for (const std::uint32_t node : cone)
            if (node > inputs)
                compute(others, node);
            else
                others[node].fill(-static_cast<std::uint64_t>(number >> (-2 - input_places[node - 1]) & 1));
        std::uint64_t found = 0;
        for (const std::uint32_t literal : outputs)
            for (std::size_t word = 0; word < WORDS; ++word)
                found |= (others[literal >> 1][word] ^ values[literal >> 1][word]) & valid[word];
        for (const std::uint32_t node : cone) others[node] = values[node];
        return found;
    }

    // The nodes that can differ between a mutant and the circuit, which has number 0, in order.
    std::vector<std::uint32_t> cone(std::uint32_t number) const {
        const std::vector<Known> before = constants(0), now = constants(number);
        std::vector<bool> inside(now.size());
        std::vector<std::uint32_t> found;
        for (std::uint32_t node = 1; node < now.size(); ++node) {
            inside[node] = now[node] != before[node];
            if (node > inputs && now[node] == OPEN) {
                const auto [a, b] = ands[node - 1 - inputs];
                inside[node] = inside[node] || inside[a >> 1] || inside[b >> 1];
            }
            if (inside[node]) found.push_back(node);
        }
        return found;
    }

    // What each node is, whatever the vectors are, while the number is this one.
    std::vector<Known> constants(std::uint32_t number) const {
        std::vector<Known> found(1 + inputs + ands.size(), OPEN);
        found[0] = ZERO;
        for (std::size_t input = 0; input < inputs; ++input) {
            const std::int32_t place = input_places[input];
            if (place < 0) found[1 + input] = place < -1 && number >> (-2 - place) & 1 ? ONE : ZERO;
        }
        const auto of = [&found](std::uint32_t literal) {
            const Known node = found[literal >> 1];
            return node == OPEN ? OPEN : static_cast<Known>(node ^ (literal & 1));
        };
        for (std::size_t i = 0; i < ands.size(); ++i) {
            const Known a = of(ands[i].first), b = of(ands[i].second);
            if (a == ZERO || b == ZERO)
                found[1 + inputs + i] = ZERO;
            else if (a == ONE && b == ONE)
                found[1 + inputs + i] = ONE;
        }
        return found;
    }

    std::size_t inputs, input_columns, output_columns;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ands;
    std::vector<std::uint32_t> outputs;
    std::vector<std::int32_t> input_places, output_places;
    std::vector<Lane> values, others;
    std::map<std::uint32_t, std::vector<std::uint32_t>> cones;
};

}  // namespace

extern "C" {

void* narrowgate_open(const std::uint32_t* numbers, const std::int32_t* places) { return new Graph(numbers, places); }

void narrowgate_run(void* graph, std::size_t count, const std::uint32_t* rows, std::uint32_t* answers,
                    std::size_t mutants, const std::uint32_t* numbers, std::uint8_t* noticed) {
    static_cast<Graph*>(graph)->run(count, rows, answers, mutants, numbers, noticed);
}

void narrowgate_close(void* graph) { delete static_cast<Graph*>(graph); }
}
