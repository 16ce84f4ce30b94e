// Simulates a mapped netlist with the delays of its gates, one operand vector a cycle, and counts transitions.
//
//   kernel NETLIST VECTORS COUNTS OUTPUTS
//
// simulation.py writes NETLIST (64-bit integers) and VECTORS (a byte for each bit of each vector) and says what the
// files hold. Within a cycle a net's waveform is its value at the beginning and the times at which it moves, in
// femtoseconds. Gates come in topological order, so each sees the whole waveforms of its inputs: no queue of events is
// needed, and what does not move costs nothing but a look.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>

using Int = std::int64_t;
constexpr Int NEVER = std::numeric_limits<Int>::max();
constexpr unsigned MOST_PINS = 6;

struct Output {
    Int net;
    std::uint64_t truth;
    // Delay by pin, edge of the pin, edge of the output; -1 where that edge does not cause that one.
    std::vector<Int> delays;
    // Output transitions that each pin caused: all of them, and those that were the last of an odd number.
    std::vector<Int> caused, caused_last;

    // How the output comes to move, until it does.
    bool value;
    bool pending;
    Int due;
    unsigned cause;
    std::size_t group;
    unsigned last_cause;
    Int* times;
    std::size_t count;
};

struct Gate {
    std::vector<Int> pins;
    std::vector<Output> outputs;
    // Transitions of each pin that moved no output: all, and those that were the last of an odd number.
    std::vector<Int> quiet, quiet_last;
};

struct RegisterOutput {
    Int net;
    bool value[2];
    Int delay[2];
};

struct Register {
    std::vector<Int> pins;
    std::uint64_t next, clear, preset;
    std::vector<RegisterOutput> outputs;
    bool state;
};

struct Waveform {
    std::size_t start;
    std::size_t count;
};

static std::vector<Int> read_integers(const char* path) {
    std::FILE* file = std::fopen(path, "rb");
    if (!file) std::exit(2);
    std::fseek(file, 0, SEEK_END);
    std::vector<Int> found(static_cast<std::size_t>(std::ftell(file)) / sizeof(Int));
    std::rewind(file);
    if (std::fread(found.data(), sizeof(Int), found.size(), file) != found.size()) std::exit(2);
    std::fclose(file);
    return found;
}

class Simulation {
public:
    explicit Simulation(const std::vector<Int>& integers) {
        const Int* at = integers.data();
        const auto take = [&at] { return *at++; };
        const auto take_some = [&at](Int count) {
            std::vector<Int> found(at, at + count);
            at += count;
            return found;
        };
        const Int nets = take(), gate_count = take(), register_count = take(), bits = take(), observed = take();
        vectors = take();
        reset = take();
        most_settling = take();
        inputs = take_some(bits);
        watched = take_some(observed);
        values.assign(nets, 0);
        values[1] = 1;
        next_values.assign(nets, 0);
        waves.assign(nets, {0, 0});
        moved.assign(nets, 0);
        moved_last.assign(nets, 0);
        gates.resize(gate_count);
        for (Gate& gate : gates) {
            const Int pins = take(), outputs = take();
            gate.pins = take_some(pins);
            gate.quiet.assign(pins, 0);
            gate.quiet_last.assign(pins, 0);
            gate.outputs.resize(outputs);
            for (Output& output : gate.outputs) {
                output.net = take();
                output.truth = static_cast<std::uint64_t>(take());
                output.delays = take_some(4 * pins);
                output.caused.assign(pins, 0);
                output.caused_last.assign(pins, 0);
            }
        }
        registers.resize(register_count);
        for (Register& reg : registers) {
            const Int pins = take(), outputs = take();
            reg.pins = take_some(pins);
            reg.next = static_cast<std::uint64_t>(take());
            reg.clear = static_cast<std::uint64_t>(take());
            reg.preset = static_cast<std::uint64_t>(take());
            reg.state = false;
            reg.outputs.resize(outputs);
            for (RegisterOutput& output : reg.outputs) {
                output.net = take();
                for (bool& value : output.value) value = take();
                for (Int& delay : output.delay) delay = take();
            }
        }
    }

    // Runs all vectors, or until a register is cleared or preset, which `stopped` then names.
    void run(std::FILE* vector_file, std::FILE* output_file) {
        std::vector<std::uint8_t> bits(inputs.size()), seen(watched.size());
        for (Int vector = 0; vector < vectors; ++vector) {
            if (std::fread(bits.data(), 1, bits.size(), vector_file) != bits.size()) std::exit(2);
            if (vector == 0)
                begin(bits);
            else
                cycle(bits);
            for (std::size_t i = 0; i < registers.size(); ++i)
                if (forced(registers[i])) {
                    stopped = static_cast<Int>(i);
                    return;
                }
            for (std::size_t i = 0; i < watched.size(); ++i) seen[i] = values[watched[i]];
            if (std::fwrite(seen.data(), 1, seen.size(), output_file) != seen.size()) std::exit(2);
        }
    }

    void write(std::FILE* file) const {
        const auto put = [file](const std::vector<Int>& integers) {
            if (std::fwrite(integers.data(), sizeof(Int), integers.size(), file) != integers.size()) std::exit(2);
        };
        put({stopped, latest});
        put(moved);
        put(moved_last);
        for (const Gate& gate : gates) {
            put(gate.quiet);
            put(gate.quiet_last);
            for (const Output& output : gate.outputs) {
                put(output.caused);
                put(output.caused_last);
            }
        }
    }

private:
    Int vectors, reset, most_settling;
    Int stopped = -1, latest = 0;
    std::vector<Int> inputs, watched;
    std::vector<Gate> gates;
    std::vector<Register> registers;
    // Values of nets at the beginning of the cycle, and those of inputs and registers at its end.
    std::vector<std::uint8_t> values, next_values;
    std::vector<Waveform> waves;
    // Transitions of each net: all, and those that were the last of an odd number in a cycle.
    std::vector<Int> moved, moved_last;
    // Times of all waveforms of the cycle.
    std::vector<Int> times;
    std::size_t used = 0;
    // Pins that moved together at a gate, until an output of theirs has moved.
    std::vector<unsigned> groups;

    template <class Part>
    unsigned code(const Part& part) const {
        unsigned found = 0;
        for (std::size_t pin = 0; pin < part.pins.size(); ++pin) found |= unsigned(values[part.pins[pin]]) << pin;
        return found;
    }

    bool forced(const Register& reg) const { return (reg.clear | reg.preset) >> code(reg) & 1; }

    // The state after the next edge of the clock, or at once where it is forced.
    bool next_state(const Register& reg) const {
        const unsigned pins = code(reg);
        if (reg.clear >> pins & 1) return false;
        return (reg.preset | reg.next) >> pins & 1;
    }

    // Values without delay.
    void settle() {
        for (const Register& reg : registers)
            for (const RegisterOutput& output : reg.outputs) values[output.net] = output.value[reg.state];
        for (const Gate& gate : gates) {
            const unsigned pins = code(gate);
            for (const Output& output : gate.outputs) values[output.net] = output.truth >> pins & 1;
        }
    }

    // One edge of the clock without delay; whether a state changed.
    bool clock() {
        std::vector<bool> next;
        for (const Register& reg : registers) next.push_back(next_state(reg));
        bool changed = false;
        for (std::size_t i = 0; i < registers.size(); ++i) {
            changed |= registers[i].state != next[i];
            registers[i].state = next[i];
        }
        settle();
        return changed;
    }

    // The first vector, after a reset; it is applied until nothing changes any more, or so many cycles.
    void begin(const std::vector<std::uint8_t>& bits) {
        for (std::size_t i = 0; i < inputs.size(); ++i) values[inputs[i]] = bits[i];
        if (reset >= 0) {
            values[reset] = 1;
            settle();
            clock();
            values[reset] = 0;
        }
        settle();
        for (Int left = most_settling; left && clock(); --left) {
        }
    }

    void start_wave(Int net, Int time) {
        if (used == times.size()) times.resize(2 * used + 64);
        times[used] = time;
        waves[net] = {used++, 1};
    }

    void cycle(const std::vector<std::uint8_t>& bits) {
        std::memset(static_cast<void*>(waves.data()), 0, waves.size() * sizeof(Waveform));
        used = 0;
        for (Register& reg : registers) {
            const bool state = next_state(reg);
            if (state != reg.state)
                for (const RegisterOutput& output : reg.outputs)
                    if (output.value[0] != output.value[1])
                        start_wave(output.net, output.delay[output.value[state]]);
            reg.state = state;
        }
        for (std::size_t i = 0; i < inputs.size(); ++i)
            if (values[inputs[i]] != bits[i]) start_wave(inputs[i], 0);
        for (Gate& gate : gates) pass(gate);
        for (std::size_t net = 0; net < waves.size(); ++net) {
            const Waveform& wave = waves[net];
            if (!wave.count) continue;
            moved[net] += Int(wave.count);
            moved_last[net] += wave.count & 1;
            values[net] ^= wave.count & 1;
            if (times[wave.start + wave.count - 1] > latest) latest = times[wave.start + wave.count - 1];
        }
    }

    // Waveforms of a gate's outputs.
    void pass(Gate& gate) {
        // Of the pins that move: which they are, when next, and the times after that.
        unsigned movers[MOST_PINS], count_of_movers = 0;
        Int head[MOST_PINS];
        const Int *next[MOST_PINS], *end[MOST_PINS];
        const std::size_t pins = gate.pins.size();
        std::size_t total = 0;
        unsigned code = 0;
        for (std::size_t pin = 0; pin < pins; ++pin) {
            const std::size_t count = waves[gate.pins[pin]].count;
            total += count;
            if (count) movers[count_of_movers++] = unsigned(pin);
            code |= unsigned(values[gate.pins[pin]]) << pin;
        }
        if (!total) return;
        if (total == 1) {
            pass_one(gate, movers[0], code);
            return;
        }
        if (times.size() < used + gate.outputs.size() * total) times.resize(2 * (used + gate.outputs.size() * total));
        for (unsigned i = 0; i < count_of_movers; ++i) {
            const Waveform& wave = waves[gate.pins[movers[i]]];
            next[i] = times.data() + wave.start;
            end[i] = next[i] + wave.count;
            head[i] = *next[i];
        }
        for (Output& output : gate.outputs) {
            output.value = output.truth >> code & 1;
            output.pending = false;
            output.times = times.data() + used;
            output.count = 0;
            used += total;
        }
        groups.clear();
        std::size_t last_group[MOST_PINS] = {};
        for (;;) {
            Int time = NEVER;
            for (unsigned i = 0; i < count_of_movers; ++i) time = head[i] < time ? head[i] : time;
            if (time == NEVER) break;
            unsigned together = 0;
            for (unsigned i = 0; i < count_of_movers; ++i)
                if (head[i] == time) {
                    head[i] = ++next[i] == end[i] ? NEVER : *next[i];
                    ++gate.quiet[movers[i]];
                    together |= 1u << movers[i];
                    last_group[movers[i]] = groups.size();
                }
            code ^= together;
            for (Output& output : gate.outputs) {
                if (output.pending && output.due <= time) emit(gate, output);
                const bool value = output.truth >> code & 1;
                if (output.pending) {
                    if (value == output.value) output.pending = false;
                } else if (value != output.value)
                    schedule(output, time, together, code);
            }
            groups.push_back(together);
        }
        for (Output& output : gate.outputs) {
            if (output.pending) emit(gate, output);
            if (output.count & 1) ++output.caused_last[output.last_cause];
            waves[output.net] = {static_cast<std::size_t>(output.times - times.data()), output.count};
        }
        for (std::size_t pin = 0; pin < pins; ++pin)
            if (waves[gate.pins[pin]].count & 1) gate.quiet_last[pin] += groups[last_group[pin]] >> pin & 1;
        if (gate.outputs.empty()) return;
        const Output& last = gate.outputs.back();
        used = static_cast<std::size_t>(last.times - times.data()) + last.count;
    }

    // Waveforms where one pin moves once.
    void pass_one(Gate& gate, unsigned pin, unsigned code) {
        const Int time = times[waves[gate.pins[pin]].start];
        const unsigned after = code ^ 1u << pin;
        bool quiet = true;
        for (Output& output : gate.outputs) {
            const bool value = output.truth >> after & 1;
            if (value == (output.truth >> code & 1)) continue;
            start_wave(output.net, time + output.delays[4 * pin + 2 * (after >> pin & 1) + value]);
            ++output.caused[pin];
            ++output.caused_last[pin];
            quiet = false;
        }
        gate.quiet[pin] += quiet;
        gate.quiet_last[pin] += quiet;
    }

    // The output is to move because of pins that moved together: as late as the slowest of them says.
    void schedule(Output& output, Int time, unsigned together, unsigned code) {
        Int slowest = -1;
        for (unsigned pin = 0; together >> pin; ++pin) {
            if (!(together >> pin & 1)) continue;
            const Int delay = output.delays[4 * pin + 2 * (code >> pin & 1) + !output.value];
            if (delay > slowest) {
                slowest = delay;
                output.cause = pin;
            }
        }
        output.pending = true;
        output.due = time + slowest;
        output.group = groups.size();
    }

    // The pending transition happens.
    void emit(Gate& gate, Output& output) {
        output.times[output.count++] = output.due;
        output.value = !output.value;
        output.pending = false;
        output.last_cause = output.cause;
        ++output.caused[output.cause];
        unsigned& together = groups[output.group];
        for (unsigned pin = 0; together >> pin; ++pin) gate.quiet[pin] -= together >> pin & 1;
        together = 0;
    }
};

int main(int, char** arguments) {
    Simulation simulation(read_integers(arguments[1]));
    std::FILE* vectors = std::fopen(arguments[2], "rb");
    std::FILE* counts = std::fopen(arguments[3], "wb");
    std::FILE* outputs = std::fopen(arguments[4], "wb");
    if (!vectors || !counts || !outputs) return 2;
    simulation.run(vectors, outputs);
    simulation.write(counts);
    return std::fclose(counts) || std::fclose(outputs) ? 2 : 0;
}
