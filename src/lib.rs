//! omfang
