// What a simulation does when the circuit ends it: it writes one line that says so, and leaves with status 90.
//
// The line goes to the file that NARROWGATE_STOP names. A simulator that is asked to end by its bench (through VPI)
// ends as usual.

#include "verilated.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

static void leave(const char* filename, int line, const char* what) {
    if (const char* path = std::getenv("NARROWGATE_STOP")) {
        if (FILE* file = std::fopen(path, "w")) {
            std::fprintf(file, "%s:%d: %s\n", filename ? filename : "", line, what);
            std::fclose(file);
        }
    }
    _exit(90);
}

void vl_finish(const char* filename, int line, const char* hierarchy) {
    if (hierarchy && std::strcmp(hierarchy, "*VPI*") == 0) {
        Verilated::threadContextp()->gotFinish(true);
        return;
    }
    leave(filename, line, "$finish");
}

void vl_stop(const char* filename, int line, const char*) { leave(filename, line, "$stop or $fatal"); }

void vl_fatal(const char* filename, int line, const char*, const char* message) { leave(filename, line, message); }
