/* Registers of matmul:unit=simd,modes=e2m1fn+posit4_1+posit8_0+posit16_1,out=mode,rows=16,cols=16,bus=64,depth=64 */
#ifndef MATMUL_SIMD_MODESE2M1FN_POSIT4_1_POSIT8_0_POSIT16_1_MODE_ROWS16_COLS16_BUS64_DEPTH64_H
#define MATMUL_SIMD_MODESE2M1FN_POSIT4_1_POSIT8_0_POSIT16_1_MODE_ROWS16_COLS16_BUS64_DEPTH64_H

#define NGMM_ID_VALUE 0x4E474D4Du
#define NGMM_VERSION_VALUE 1u
#define NGMM_SPACE_BYTES 256u

/* 0x4E474D4D (read) */
#define NGMM_ID 0x00u

/* of the register map, 1 (read) */
#define NGMM_VERSION 0x04u

/* what was built (read) */
#define NGMM_ARRAY 0x08u
#define NGMM_ARRAY_ROWS_SHIFT 0u  /* rows of the array */
#define NGMM_ARRAY_ROWS_MASK 0xFFu
#define NGMM_ARRAY_COLS_SHIFT 8u  /* columns of the array */
#define NGMM_ARRAY_COLS_MASK 0xFF00u
#define NGMM_ARRAY_BUS_BYTES_SHIFT 16u  /* bytes of a beat */
#define NGMM_ARRAY_BUS_BYTES_MASK 0xFF0000u

/* logarithms (base 2) of the bits of an element (read) */
#define NGMM_SLOTS 0x0Cu
#define NGMM_SLOTS_A_SHIFT 0u  /* of A */
#define NGMM_SLOTS_A_MASK 0xFu
#define NGMM_SLOTS_B_SHIFT 4u  /* of B */
#define NGMM_SLOTS_B_MASK 0xF0u
#define NGMM_SLOTS_TOTAL_SHIFT 8u  /* of the bias */
#define NGMM_SLOTS_TOTAL_MASK 0xF00u
#define NGMM_SLOTS_OUT_SHIFT 12u  /* of C */
#define NGMM_SLOTS_OUT_MASK 0xF000u

/* begin or end a job (write, reads as 0) */
#define NGMM_CONTROL 0x10u
#define NGMM_CONTROL_START_SHIFT 0u  /* begin; SLVERR while a job runs */
#define NGMM_CONTROL_START_MASK 0x1u
#define NGMM_CONTROL_ABORT_SHIFT 1u  /* end the job that runs, if any, as soon as the bus is at rest */
#define NGMM_CONTROL_ABORT_MASK 0x2u

/* how the last job is or ended (read, write) */
#define NGMM_STATUS 0x14u
#define NGMM_STATUS_BUSY_SHIFT 0u  /* a job runs */
#define NGMM_STATUS_BUSY_MASK 0x1u
#define NGMM_STATUS_DONE_SHIFT 1u  /* a job has ended; 1 written clears it, and so does START */
#define NGMM_STATUS_DONE_MASK 0x2u
#define NGMM_STATUS_ERROR_SHIFT 2u  /* the last job ended with a CODE other than 0 */
#define NGMM_STATUS_ERROR_MASK 0x4u
#define NGMM_STATUS_CODE_SHIFT 4u  /* how the last job ended */
#define NGMM_STATUS_CODE_MASK 0xF0u

/* irq is high (read, write) */
#define NGMM_INTERRUPT 0x18u
#define NGMM_INTERRUPT_DONE_SHIFT 0u  /* while STATUS.DONE is */
#define NGMM_INTERRUPT_DONE_MASK 0x1u

/* address of the first error of the bus, with CODE 3 and 4 (read) */
#define NGMM_FAULT 0x1Cu

/* clock cycles in which BUSY was 1, of the last job (read) */
#define NGMM_CYCLES 0x20u

/* rows of A and C (read, write while idle) */
#define NGMM_M 0x30u

/* columns of B and C (read, write while idle) */
#define NGMM_N 0x34u

/* columns of A, rows of B (read, write while idle) */
#define NGMM_K 0x38u

/* address of A (read, write while idle) */
#define NGMM_A 0x40u

/* bytes from a row of A to the next (read, write while idle) */
#define NGMM_A_STRIDE 0x44u

/* address of B (read, write while idle) */
#define NGMM_B 0x48u

/* bytes from a column of B to the next (read, write while idle) */
#define NGMM_B_STRIDE 0x4Cu

/* address of C (read, write while idle) */
#define NGMM_C 0x50u

/* bytes from a row of C to the next (read, write while idle) */
#define NGMM_C_STRIDE 0x54u

/* address of the totals to start from (read, write while idle) */
#define NGMM_BIAS 0x58u

/* what else to do (read, write while idle) */
#define NGMM_OPTIONS 0x5Cu
#define NGMM_OPTIONS_BIAS_SHIFT 0u  /* start from totals at BIAS, one a column; from code 0 otherwise */
#define NGMM_OPTIONS_BIAS_MASK 0x1u
#define NGMM_OPTIONS_RELU_SHIFT 1u  /* results less than zero become 0 */
#define NGMM_OPTIONS_RELU_MASK 0x2u

/* operand mode of every step, e2m1fn+posit4_1+posit8_0+posit16_1 (read, write while idle) */
#define NGMM_MODE 0x80u

/* STATUS.CODE */
#define NGMM_CODE_NONE 0u
#define NGMM_CODE_SIZE 1u
#define NGMM_CODE_ALIGNMENT 2u
#define NGMM_CODE_READ 3u
#define NGMM_CODE_WRITE 4u
#define NGMM_CODE_ABORTED 5u

#endif /* MATMUL_SIMD_MODESE2M1FN_POSIT4_1_POSIT8_0_POSIT16_1_MODE_ROWS16_COLS16_BUS64_DEPTH64_H */
