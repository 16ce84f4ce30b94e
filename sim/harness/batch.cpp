// Evaluates circuits on vectors in shared memory, as the host asks for it.
//
// The host writes before this text: for each circuit the class that Verilator makes of it (with ports p0, p1, … and
// q0, q1, …) and a struct of what it has, and `KINDS`, a table of names with what runs them. The arguments are the
// name of the circuit and the number of the file that is shared.
//
// A request is a `Request` on standard input. The file holds the words of all vectors of the first input port, then
// those of the next, and so on; unless the request is for a range, whose vectors are made here. After them the answers
// go, port by port, with unknown bits 0, and after those the answers with unknown bits 1. The reply is one 32-bit word:
// which of both answers were written, as bits.
//
// A circuit is built afresh for each value of unknown bits and keeps its state from request to request, except that a
// clocked one is reset at the start of each. Once both have the same state, they answer alike for ever: what one does
// depends on its state and its inputs alone. From then on only the first is run, and its answers are both.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int RESET_CYCLES = 2;
constexpr uint32_t ZEROS = 1, ONES = 2;

struct Request {
    uint64_t count;
    // Number of the first vector of a range.
    uint64_t start;
    // Size of the file.
    uint64_t bytes;
    // Values of unknown bits that are asked for: ZEROS, ONES or both.
    uint32_t unknown;
    uint32_t in_range;
};

void limit(int what, rlim_t most) {
    rlimit now;
    if (getrlimit(what, &now) == 0 && (now.rlim_max == RLIM_INFINITY || now.rlim_max > most)) {
        now.rlim_cur = now.rlim_max = most;
        setrlimit(what, &now);
    }
}

// False at the end of the stream before the first byte; ends the process if it ends later.
bool read_all(int from, void* data, size_t bytes) {
    char* at = static_cast<char*>(data);
    const size_t wanted = bytes;
    while (bytes) {
        const ssize_t got = read(from, at, bytes);
        if (got <= 0) {
            if (got == 0 && bytes == wanted) return false;
            std::exit(91);
        }
        at += got;
        bytes -= got;
    }
    return true;
}

constexpr size_t words_of(int width) { return (width + 31) / 32; }

// Ports of at most 64 bits are integers, wider ones arrays of words.
template <typename T> inline void put(T& port, const uint32_t* words) {
    if constexpr (sizeof(T) > 4) port = words[0] | (uint64_t{words[1]} << 32);
    else port = static_cast<T>(words[0]);
}
template <std::size_t N> inline void put(VlWide<N>& port, const uint32_t* words) {
    for (size_t i = 0; i < N; ++i) port[i] = words[i];
}
template <typename T> inline void get(const T& port, uint32_t* words) {
    words[0] = static_cast<uint32_t>(port);
    if constexpr (sizeof(T) > 4) words[1] = static_cast<uint32_t>(port >> 32);
}
template <std::size_t N> inline void get(const VlWide<N>& port, uint32_t* words) {
    for (size_t i = 0; i < N; ++i) words[i] = port[i];
}
// The code of a port in the number of a vector; no range has ports of more than 64 bits.
template <typename T> inline void put_part(T& port, uint64_t number, int width) {
    port = static_cast<T>(number & (~uint64_t{0} >> (64 - width)));
}
template <std::size_t N> inline void put_part(VlWide<N>&, uint64_t, int) { std::exit(93); }

// Vectors that lie in memory, or are counted.
template <class Unit> struct Given {
    const uint32_t* words[Unit::inputs + 1];
    void drive(typename Unit::Model& dut, size_t i) const {
        Unit::each_input(dut, [&](int k, auto& port, int width, int) { put(port, words[k] + i * words_of(width)); });
    }
};
template <class Unit> struct Counted {
    uint64_t start;
    void drive(typename Unit::Model& dut, size_t i) const {
        Unit::each_input(dut, [&](int, auto& port, int width, int shift) {
            put_part(port, (start + i) >> shift, width);
        });
    }
};

template <class Unit> void sample(typename Unit::Model& dut, uint32_t* const* answers, size_t i) {
    Unit::each_output(dut, [&](int k, auto& port, int width) { get(port, answers[k] + i * words_of(width)); });
}

template <class Model> void tick(Model& dut) {
    dut.clk = 0;
    dut.eval();
    dut.clk = 1;
    dut.eval();
}

template <class Unit, class Vectors>
void run(typename Unit::Model& dut, const Vectors& vectors, uint32_t* const* answers, size_t n) {
    if constexpr (Unit::clocked) {
        // The answer to vector i is there after the clock edge that ends cycle i + latency - 1.
        dut.rst = 1;
        for (int cycle = 0; cycle < RESET_CYCLES; ++cycle) tick(dut);
        dut.rst = 0;
        for (size_t cycle = 0; cycle < n + Unit::latency - 1; ++cycle) {
            if (cycle < n) vectors.drive(dut, cycle);
            tick(dut);
            if (cycle + 1 >= Unit::latency) sample<Unit>(dut, answers, cycle + 1 - Unit::latency);
        }
    } else {
        for (size_t i = 0; i < n; ++i) {
            vectors.drive(dut, i);
            dut.eval();
            sample<Unit>(dut, answers, i);
        }
    }
}

// All that a circuit keeps from one evaluation to the next.
#if SAVABLE
class State final : public VerilatedSerialize {
public:
    template <class Model> explicit State(Model& dut) {
        m_isOpen = true;
        static_cast<VerilatedSerialize&>(*this) << dut;
        flush();
    }
    void flush() override {
        bytes.append(reinterpret_cast<const char*>(m_bufp), m_cp - m_bufp);
        m_cp = m_bufp;
    }
    std::string bytes;
};
template <class Model> bool same_state(Model& zeros, Model& ones) {
    // Bits that are drawn while a circuit is evaluated are no state, but differ.
    if (narrowgate_drawn) return false;
    return State(zeros).bytes == State(ones).bytes;
}
}  // namespace
// How the simulation of a circuit was set up, which Verilator saves too, is no state of the circuit.
VerilatedSerialize& operator<<(VerilatedSerialize& to, VerilatedContext*) { return to; }
// Nothing is ever restored, but Verilator refers to these.
VerilatedDeserialize& operator>>(VerilatedDeserialize&, VerilatedContext*) { std::exit(95); }
VerilatedDeserialize& VerilatedDeserialize::readAssert(const void* __restrict, size_t) { std::exit(95); }
namespace {
#else
template <class Model> bool same_state(Model&, Model&) { return false; }
#endif

// Answers requests until there are no more.
template <class Unit> void serve(int file, int replies) {
    std::unique_ptr<VerilatedContext> contexts[2];
    std::unique_ptr<typename Unit::Model> duts[2];
    bool same = false;
    uint32_t* memory = nullptr;
    uint64_t mapped = 0;
    Request request;
    while (read_all(0, &request, sizeof request)) {
        if (request.bytes != mapped) {
            if (memory) munmap(memory, mapped);
            mapped = request.bytes;
            void* found = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
            if (found == MAP_FAILED) std::exit(94);
            memory = static_cast<uint32_t*>(found);
        }
        const size_t n = request.count;
        uint32_t* at = memory;
        Given<Unit> given;
        for (size_t k = 0; k < Unit::inputs && !request.in_range; ++k) {
            given.words[k] = at;
            at += n * words_of(Unit::input_widths[k]);
        }
        uint32_t written = 0;
        for (uint32_t unknown = 0; unknown < 2; ++unknown) {
            uint32_t* answers[Unit::outputs + 1];
            for (size_t k = 0; k < Unit::outputs; ++k) {
                answers[k] = at;
                at += n * words_of(Unit::output_widths[k]);
            }
            if (!(request.unknown & (ZEROS << unknown)) || (unknown && written && same && !narrowgate_drawn)) continue;
            if (!duts[unknown]) {
                contexts[unknown] = std::make_unique<VerilatedContext>();
                contexts[unknown]->randReset(unknown);
                duts[unknown] = std::make_unique<typename Unit::Model>(contexts[unknown].get());
            }
            if (request.in_range) run<Unit>(*duts[unknown], Counted<Unit>{request.start}, answers, n);
            else run<Unit>(*duts[unknown], given, answers, n);
            written |= ZEROS << unknown;
        }
        // Where only one of both answers was asked for, that circuit has gone on alone.
        same = request.unknown == (ZEROS | ONES) && (written == ZEROS || same_state(*duts[0], *duts[1]));
        if (write(replies, &written, sizeof written) != sizeof written) std::exit(92);
    }
}

struct Kind {
    const char* name;
    void (*serve)(int file, int replies);
};

}  // namespace

int main(int, char** arguments) {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, rlim_t{64} << 20);
    limit(RLIMIT_AS, rlim_t{8} << 30);
    // What the circuit prints must not mix with the replies.
    const int replies = dup(1);
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    static const Kind kinds[] = {KINDS};
    for (const Kind& kind : kinds) {
        if (!std::strcmp(kind.name, arguments[1])) {
            kind.serve(std::atoi(arguments[2]), replies);
            _exit(0);
        }
    }
    _exit(90);
}
