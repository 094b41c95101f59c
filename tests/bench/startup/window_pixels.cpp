// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/window_pixels.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <unordered_set>

namespace unknot::bench {

namespace {

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply>
using ReplyPointer = std::unique_ptr<Reply, Free>;

void append(const xcb_get_image_reply_t *row, std::vector<std::uint32_t> &pixels)
{
    const auto length = static_cast<std::size_t>(xcb_get_image_data_length(row)) / sizeof(std::uint32_t);
    const std::size_t before = pixels.size();
    pixels.resize(before + length);
    std::memcpy(pixels.data() + before, xcb_get_image_data(row), length * sizeof(std::uint32_t));
}

} // namespace

bool WindowPixels::looksPainted() const
{
    constexpr std::size_t coloursOfText = 12;
    std::unordered_set<std::uint32_t> colours;
    for (const std::uint32_t pixel : pixels) {
        colours.insert(pixel);
        if (colours.size() >= coloursOfText)
            return true;
    }
    return false;
}

double WindowPixels::differenceFrom(const WindowPixels &other) const
{
    if (pixels.size() != other.pixels.size() || pixels.empty())
        return 1;
    std::size_t different = 0;
    for (std::size_t i = 0; i < pixels.size(); ++i)
        different += pixels[i] != other.pixels[i] ? 1 : 0;
    return static_cast<double>(different) / static_cast<double>(pixels.size());
}

WindowPixels readPixels(xcb_connection_t *connection, xcb_window_t window)
{
    const ReplyPointer<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
    if (!geometry)
        return {};
    constexpr std::uint16_t rowStep = 8;
    std::vector<xcb_get_image_cookie_t> requests;
    for (std::uint16_t y = 0; y < geometry->height; y = static_cast<std::uint16_t>(y + rowStep))
        requests.push_back(xcb_get_image(connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, static_cast<std::int16_t>(y),
                                         geometry->width, 1, ~0U));
    WindowPixels result;
    for (const xcb_get_image_cookie_t request : requests) {
        xcb_generic_error_t *error = nullptr; // a row beyond the edge of the screen
        const ReplyPointer<xcb_get_image_reply_t> row(xcb_get_image_reply(connection, request, &error));
        std::free(error);
        if (row)
            append(row.get(), result.pixels);
    }
    return result;
}

} // namespace unknot::bench
