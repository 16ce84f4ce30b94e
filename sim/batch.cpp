// Reads vectors from standard input, evaluates the circuit, writes the answers to standard output.
//
// Includes what the host writes: `Vbench.h` (the circuit, verilated, with ports p0, p1, … and q0, q1, …) and
// `ports.h`, which defines INPUTS(X) and OUTPUTS(X) as lists of X(port, words), CLOCKED and LATENCY.
//
// A request is two 32-bit words, the number of vectors n and the value (0 or 1) that unknown bits take; then for
// each input port n times its words. The answer is for each output port n times its words. The circuit is built
// afresh for each value of unknown bits and keeps its state from request to request, except that a clocked one is
// reset at the start of each.

#include "Vbench.h"
#include "ports.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>
#include <fcntl.h>
#include <vector>

namespace {

constexpr int RESET_CYCLES = 2;

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

void write_all(int to, const void* data, size_t bytes) {
    const char* at = static_cast<const char*>(data);
    while (bytes) {
        const ssize_t done = write(to, at, bytes);
        if (done <= 0) std::exit(92);
        at += done;
        bytes -= done;
    }
}

// Ports of at most 64 bits are integers, wider ones arrays of words.
template <typename T> void put(T& port, const uint32_t* words, size_t) {
    if constexpr (sizeof(T) > 4) port = words[0] | (uint64_t{words[1]} << 32);
    else port = static_cast<T>(words[0]);
}
template <std::size_t N> void put(VlWide<N>& port, const uint32_t* words, size_t) {
    for (size_t i = 0; i < N; ++i) port[i] = words[i];
}
template <typename T> void get(const T& port, uint32_t* words, size_t) {
    words[0] = static_cast<uint32_t>(port);
    if constexpr (sizeof(T) > 4) words[1] = static_cast<uint32_t>(port >> 32);
}
template <std::size_t N> void get(const VlWide<N>& port, uint32_t* words, size_t) {
    for (size_t i = 0; i < N; ++i) words[i] = port[i];
}

struct Buffers {
#define X(port, words) std::vector<uint32_t> port;
    INPUTS(X) OUTPUTS(X)
#undef X
};

void drive(Vbench& dut, const Buffers& buffers, size_t i) {
#define X(port, words) put(dut.port, &buffers.port[i * words], words);
    INPUTS(X)
#undef X
}

void sample(const Vbench& dut, Buffers& buffers, size_t i) {
#define X(port, words) get(dut.port, &buffers.port[i * words], words);
    OUTPUTS(X)
#undef X
}

#if CLOCKED
void tick(Vbench& dut) {
    dut.clk = 0;
    dut.eval();
    dut.clk = 1;
    dut.eval();
}

// The answer to vector i is there after the clock edge that ends cycle i + LATENCY - 1.
void run(Vbench& dut, Buffers& buffers, size_t n) {
    dut.rst = 1;
    for (int cycle = 0; cycle < RESET_CYCLES; ++cycle) tick(dut);
    dut.rst = 0;
    for (size_t cycle = 0; cycle < n + LATENCY - 1; ++cycle) {
        if (cycle < n) drive(dut, buffers, cycle);
        tick(dut);
        if (cycle + 1 >= LATENCY) sample(dut, buffers, cycle + 1 - LATENCY);
    }
}
#else
void run(Vbench& dut, Buffers& buffers, size_t n) {
    for (size_t i = 0; i < n; ++i) {
        drive(dut, buffers, i);
        dut.eval();
        sample(dut, buffers, i);
    }
}
#endif

}  // namespace

int main() {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, rlim_t{64} << 20);
    limit(RLIMIT_AS, rlim_t{8} << 30);
    // What the circuit prints must not mix with the answers.
    const int answers = dup(1);
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, 1);
    dup2(nowhere, 2);

    std::unique_ptr<VerilatedContext> contexts[2];
    std::unique_ptr<Vbench> duts[2];
    uint32_t request[2];
    Buffers buffers;
    while (read_all(0, request, sizeof request)) {
        const size_t n = request[0];
        const int unknown = request[1] & 1;
#define X(port, words) buffers.port.resize(n * words);
        INPUTS(X) OUTPUTS(X)
#undef X
#define X(port, words) if (n && !read_all(0, buffers.port.data(), 4 * n * words)) std::exit(91);
        INPUTS(X)
#undef X
        if (!duts[unknown]) {
            contexts[unknown] = std::make_unique<VerilatedContext>();
            contexts[unknown]->randReset(unknown);
            duts[unknown] = std::make_unique<Vbench>(contexts[unknown].get());
        }
        run(*duts[unknown], buffers, n);
#define X(port, words) write_all(answers, buffers.port.data(), 4 * n * words);
        OUTPUTS(X)
#undef X
    }
    _exit(0);
}
