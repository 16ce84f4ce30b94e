// A co-processor with a memory on its bus and a host at its registers, who does what standard input says.
//
// Before this text MODEL is defined, the class that Verilator makes. The arguments are the name of the file that is the
// memory and its bytes; it is shared, so that others see what is written at once.
//
// Commands, a line each, with numbers in decimal; each is answered with a line:
//   reset N                     N cycles of reset; the memory forgets all transactions
//   memory LATENCY PAUSE SEED   cycles from an address to its first beat, and from the last beat to its response;
//                               how many cycles in 1000 each channel pauses; both from now on
//   base ADDRESS                where the memory begins from now on, 0 at first
//   fault FIRST END             from now on addresses FIRST to END - 1 answer with SLVERR
//   write OFFSET VALUE STROBE   a register; answers with the response
//   hurry OFFSET FIRST SECOND   two writes of a register, the second as soon as the first is taken; answers with both
//                               responses
//   read OFFSET                 a register; answers with the response and the value
//   run MOST                    until irq is high, MOST cycles at most; answers with irq and the cycles
//   traffic                     answers with read bursts, read beats, write bursts, write beats, the longest burst, since
//                               the last reset, and transactions under way
// A rule of AXI that the co-processor breaks is answered with "broken" and a sentence, and ends the program.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <iostream>
#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr uint64_t PAGE = 4096;
constexpr int OKAY = 0, SLVERR = 2, INCR = 1;

[[noreturn]] void broken(const std::string& what) {
    std::cout << "broken " << what << std::endl;
    _exit(1);
}

// What a channel offered and was not taken must be offered again, unchanged.
template <class Payload> struct Held {
    bool waits = false;
    Payload payload{};
    void look(const char* channel, bool valid, bool ready, const Payload& now) {
        if (waits && !valid) broken(std::string(channel) + " was withdrawn before it was taken");
        if (waits && std::memcmp(&now, &payload, sizeof now)) {
            broken(std::string(channel) + " changed before it was taken");
        }
        waits = valid && !ready;
        payload = now;
    }
};

struct Address {
    uint64_t address;
    uint64_t beats;
    uint64_t size, burst;
};
struct Beat {
    uint8_t bytes[64];
    uint64_t strobes;
    uint64_t last;
};
struct Burst {
    uint64_t address, beats, due;
    bool failed;
};

class System {
public:
    System(const char* file, uint64_t bytes) : size(bytes), dut(std::make_unique<MODEL>(&context)) {
        const int handle = open(file, O_RDWR);
        void* found = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
        if (handle < 0 || found == MAP_FAILED) std::exit(94);
        memory = static_cast<uint8_t*>(found);
    }

    void reset(uint64_t cycles) {
        dut->rst = 1;
        reads.clear(), writes.clear(), answers.clear(), early.clear();
        read_traffic = write_traffic = read_beats = write_beats = longest = 0;
        r_valid = b_valid = false;
        held_ar = {}, held_aw = {}, held_w = {};
        dut->s_axi_awvalid = dut->s_axi_wvalid = dut->s_axi_arvalid = 0;
        for (uint64_t i = 0; i < cycles; ++i) cycle(false);
        dut->rst = 0;
    }

    int write(uint64_t offset, uint32_t value, int strobes) {
        dut->s_axi_awaddr = offset, dut->s_axi_wdata = value, dut->s_axi_wstrb = strobes;
        bool address = true, data = true;
        for (int patience = 0; patience < 1000; ++patience) {
            // Address, data and readiness come in any order; what is offered stays.
            if (address && !pauses()) dut->s_axi_awvalid = 1;
            if (data && !pauses()) dut->s_axi_wvalid = 1;
            dut->s_axi_bready = !pauses();
            cycle();
            if (took_aw) dut->s_axi_awvalid = address = false;
            if (took_w) dut->s_axi_wvalid = data = false;
            if (took_b && (address || data)) broken("a write of a register was answered before it was taken");
            if (took_b) return response;
        }
        broken("a write of a register was not answered in 1000 cycles");
    }

    std::pair<int, int> hurry(uint64_t offset, uint32_t first, uint32_t second) {
        const uint32_t values[] = {first, second};
        int addresses = 0, data = 0;
        std::deque<int> responses;
        dut->s_axi_awaddr = offset, dut->s_axi_wstrb = 0b1111, dut->s_axi_bready = 1;
        for (int patience = 0; patience < 1000; ++patience) {
            dut->s_axi_awvalid = addresses < 2, dut->s_axi_wvalid = data < 2;
            dut->s_axi_wdata = values[std::min(data, 1)];
            cycle();
            addresses += took_aw, data += took_w;
            if (took_b) responses.push_back(response);
            if (responses.size() == 2) return {responses[0], responses[1]};
        }
        broken("two writes of a register were not answered in 1000 cycles");
    }

    int read(uint64_t offset, uint32_t& value) {
        dut->s_axi_araddr = offset, dut->s_axi_arvalid = 1;
        for (int patience = 0; patience < 1000; ++patience) {
            dut->s_axi_rready = !pauses();
            cycle();
            if (took_ar) dut->s_axi_arvalid = 0;
            if (took_r) return value = answer, response;
        }
        broken("a read of a register was not answered in 1000 cycles");
    }

    uint64_t run(uint64_t most) {
        uint64_t cycles = 0;
        while (cycles < most && !irq) cycle(), ++cycles;
        return cycles;
    }

    uint64_t size, latency = 1, pause = 0, base = 0, fault_first = 0, fault_end = 0;
    uint64_t read_traffic = 0, write_traffic = 0, read_beats = 0, write_beats = 0, longest = 0;
    bool irq = false;
    std::mt19937 random;
    size_t under_way() const { return reads.size() + writes.size() + answers.size(); }

private:
    static constexpr size_t BYTES = sizeof(MODEL::m_axi_rdata);
    VerilatedContext context;
    std::unique_ptr<MODEL> dut;
    uint8_t* memory;
    uint64_t now = 0;
    std::deque<Burst> reads, writes, answers;
    bool r_valid = false, b_valid = false;
    Held<Address> held_ar, held_aw;
    Held<Beat> held_w;
    bool took_aw, took_w, took_b, took_ar, took_r;
    int response;
    uint32_t answer;

    bool pauses() { return pause && random() % 1000 < pause; }
    bool faulty(uint64_t address) const {
        if (address < base || address - base + BYTES > size) return true;
        return address + BYTES > fault_first && address < fault_end;
    }

    void cycle(bool look = true) {
        // What the memory gives and takes in this cycle; what it offered it offers until it is taken.
        if (!r_valid && !reads.empty() && reads.front().due <= now && !pauses()) r_valid = true;
        if (!b_valid && !answers.empty() && answers.front().due <= now && !pauses()) b_valid = true;
        dut->m_axi_rvalid = r_valid;
        dut->m_axi_rid = 0;
        if (r_valid) {
            const Burst& burst = reads.front();
            const bool bad = faulty(burst.address);
            dut->m_axi_rresp = bad ? SLVERR : OKAY;
            dut->m_axi_rlast = burst.beats == 1;
            std::memset(&dut->m_axi_rdata, 0xA5, BYTES);
            if (!bad) std::memcpy(&dut->m_axi_rdata, memory + (burst.address - base), BYTES);
        }
        dut->m_axi_bvalid = b_valid;
        dut->m_axi_bid = 0;
        dut->m_axi_bresp = b_valid && answers.front().failed ? SLVERR : OKAY;
        dut->m_axi_arready = !pauses();
        dut->m_axi_awready = !pauses();
        dut->m_axi_wready = !pauses();
        dut->clk = 0;
        dut->eval();
        if (look) channels();
        dut->clk = 1;
        dut->eval();
        irq = dut->irq;
        ++now;
    }

    void channels() {
        took_aw = dut->s_axi_awvalid && dut->s_axi_awready;
        took_w = dut->s_axi_wvalid && dut->s_axi_wready;
        took_b = dut->s_axi_bvalid && dut->s_axi_bready;
        took_ar = dut->s_axi_arvalid && dut->s_axi_arready;
        took_r = dut->s_axi_rvalid && dut->s_axi_rready;
        if (took_b) response = dut->s_axi_bresp;
        if (took_r) response = dut->s_axi_rresp, answer = dut->s_axi_rdata;
        Beat beat{};
        std::memcpy(beat.bytes, &dut->m_axi_wdata, BYTES);
        beat.strobes = dut->m_axi_wstrb, beat.last = dut->m_axi_wlast;
        held_w.look("W", dut->m_axi_wvalid, dut->m_axi_wready, beat);
        const Address ar = {dut->m_axi_araddr, dut->m_axi_arlen + 1ull, dut->m_axi_arsize, dut->m_axi_arburst};
        const Address aw = {dut->m_axi_awaddr, dut->m_axi_awlen + 1ull, dut->m_axi_awsize, dut->m_axi_awburst};
        held_ar.look("AR", dut->m_axi_arvalid, dut->m_axi_arready, ar);
        held_aw.look("AW", dut->m_axi_awvalid, dut->m_axi_awready, aw);
        if (r_valid && dut->m_axi_rready) {
            r_valid = false, ++read_beats;
            Burst& burst = reads.front();
            burst.address += BYTES;
            if (!--burst.beats) reads.pop_front();
        }
        if (b_valid && dut->m_axi_bready) b_valid = false, answers.pop_front();
        if (dut->m_axi_arvalid && dut->m_axi_arready) reads.push_back(burst_of(ar, "AR")), ++read_traffic;
        if (dut->m_axi_awvalid && dut->m_axi_awready) writes.push_back(burst_of(aw, "AW")), ++write_traffic;
        if (dut->m_axi_wvalid && dut->m_axi_wready) early.push_back(beat);
        store();
    }

    Burst burst_of(const Address& asked, const char* channel) {
        if (asked.burst != INCR || (1ull << asked.size) != BYTES) {
            broken(std::string(channel) + " asked for beats other than incrementing whole ones");
        }
        if (asked.address % BYTES) broken(std::string(channel) + " began a burst within a beat");
        if (asked.address / PAGE != (asked.address + asked.beats * BYTES - 1) / PAGE) {
            broken(std::string(channel) + " crossed 4 KiB");
        }
        longest = std::max(longest, asked.beats);
        return {asked.address, asked.beats, now + latency, false};
    }

    // Beats may come before their address.
    std::deque<Beat> early;
    void store() {
        while (!early.empty() && !writes.empty()) {
            const Beat beat = early.front();
            Burst& burst = writes.front();
            early.pop_front(), ++write_beats;
            if (beat.last != (burst.beats == 1)) broken("WLAST was not at the end of a burst");
            if (!beat.strobes) broken("W had a beat without any strobe");
            if (faulty(burst.address)) burst.failed = true;
            else {
                for (size_t i = 0; i < BYTES; ++i) {
                    if (beat.strobes >> i & 1) memory[burst.address - base + i] = beat.bytes[i];
                }
            }
            burst.address += BYTES;
            if (!--burst.beats) {
                answers.push_back({burst.address, 0, now + latency, burst.failed});
                writes.pop_front();
            }
        }
        if (early.size() > 64) broken("W gave more than 64 beats without an address");
    }
};

}  // namespace

// No state is ever saved or restored, but Verilator refers to these.
VerilatedSerialize& operator<<(VerilatedSerialize&, VerilatedContext*) { std::exit(95); }
VerilatedDeserialize& operator>>(VerilatedDeserialize&, VerilatedContext*) { std::exit(95); }
VerilatedDeserialize& VerilatedDeserialize::readAssert(const void* __restrict, size_t) { std::exit(95); }

int main(int, char** arguments) {
    System system(arguments[1], std::strtoull(arguments[2], nullptr, 10));
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string verb;
        uint64_t a = 0, b = 0, c = 0;
        words >> verb >> a >> b >> c;
        if (verb == "reset") system.reset(a), std::cout << "done";
        else if (verb == "memory") system.latency = a, system.pause = b, system.random.seed(c), std::cout << "done";
        else if (verb == "base") system.base = a, std::cout << "done";
        else if (verb == "fault") system.fault_first = a, system.fault_end = b, std::cout << "done";
        else if (verb == "write") std::cout << system.write(a, b, c);
        else if (verb == "hurry") {
            const auto [first, second] = system.hurry(a, b, c);
            std::cout << first << ' ' << second;
        } else if (verb == "read") {
            uint32_t value = 0;
            const int response = system.read(a, value);
            std::cout << response << ' ' << value;
        } else if (verb == "run") {
            const uint64_t cycles = system.run(a);
            std::cout << system.irq << ' ' << cycles;
        } else if (verb == "traffic") {
            std::cout << system.read_traffic << ' ' << system.read_beats << ' ' << system.write_traffic << ' '
                      << system.write_beats << ' ' << system.longest << ' ' << system.under_way();
        } else broken("no such command: " + line);
        std::cout << std::endl;
    }
    _exit(0);
}
