//! Where the browser's side takes its memory from: an allocator of a quarter of the standard one's size (2 kB of the
//! bundle less), as fast for the few thousand small pieces that a form is made of.

use rlsf::{GlobalTlsf, GlobalTlsfOptions};

struct Small;

impl GlobalTlsfOptions for Small {
    /// To grow in place takes much code; texts are copied instead.
    const ENABLE_REALLOCATION: bool = false;
}

#[global_allocator]
static ALLOCATOR: GlobalTlsf<Small> = GlobalTlsf::new();
