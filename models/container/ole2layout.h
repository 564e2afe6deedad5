// The numbers of the OLE2 format that its reader and its writer share ([MS-CFB] 2.1 to 2.6).

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace shopglass::ole2 {

inline constexpr char Signature[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
inline constexpr int SignatureSize = 8;

inline constexpr quint32 LargestSector = 0xFFFFFFFA; ///< anything above is one of the marks below
inline constexpr quint32 DifatSector = 0xFFFFFFFC;
inline constexpr quint32 FatSector = 0xFFFFFFFD;
inline constexpr quint32 EndOfChain = 0xFFFFFFFE;
inline constexpr quint32 FreeSector = 0xFFFFFFFF;
inline constexpr quint32 NoEntry = 0xFFFFFFFF;

inline constexpr int HeaderSize = 512;
inline constexpr int HeaderDifatEntries = 109;
inline constexpr int EntrySize = 128;
inline constexpr int MiniSectorSize = 64;
inline constexpr quint32 MiniStreamCutoff = 4096; ///< shorter streams lie in the mini stream

// Offsets in the header.
inline constexpr int MinorVersionAt = 24;
inline constexpr int MajorVersionAt = 26;
inline constexpr int ByteOrderAt = 28;
inline constexpr int SectorShiftAt = 30;
inline constexpr int MiniSectorShiftAt = 32;
inline constexpr int DirectoryCountAt = 40;
inline constexpr int FatCountAt = 44;
inline constexpr int FirstDirectoryAt = 48;
inline constexpr int MiniCutoffAt = 56;
inline constexpr int FirstMiniFatAt = 60;
inline constexpr int MiniFatCountAt = 64;
inline constexpr int FirstDifatAt = 68;
inline constexpr int DifatCountAt = 72;
inline constexpr int DifatAt = 76;

// Offsets in a directory entry.
inline constexpr int NameLengthAt = 64;
inline constexpr int TypeAt = 66;
inline constexpr int ColourAt = 67;
inline constexpr int LeftAt = 68;
inline constexpr int RightAt = 72;
inline constexpr int ChildAt = 76;
inline constexpr int StartAt = 116;
inline constexpr int SizeAt = 120;

inline constexpr char TypeStream = 2;
inline constexpr char TypeRoot = 5;

} // namespace shopglass::ole2
