/** It ships no types; s3-peer.ts says what it uses of it. */
declare module 's3rver'
