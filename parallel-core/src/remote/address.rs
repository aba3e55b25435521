//! A function, by its address.

/// The function at this address, of the type `F` of functions.
///
/// # Safety
/// `F` is a type of functions, and the address is that of a function of this type in this program.
pub(super) unsafe fn function<F: Copy>(address: usize) -> F {
    const { assert!(size_of::<F>() == size_of::<*const ()>()) };
    let pointer = std::ptr::with_exposed_provenance::<()>(address);
    // SAFETY: a pointer to a function is as large as one to data, and this one points to an `F`.
    unsafe { std::mem::transmute_copy(&pointer) }
}
