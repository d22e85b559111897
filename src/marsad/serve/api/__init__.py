"""The HTTP API."""

from fastapi import APIRouter

router = APIRouter(prefix="/api")
